-- For the proof-reader: paragraphs that are the same but for their numbers, dates, case and punctuation have the same skeleton, and are
-- found by it. src/check/mentions/skeleton.ts makes the same; a test holds both against each other.

create function search.skeleton(words text) returns text
language sql immutable strict parallel safe
return (
  select case when bare.text ~ '^([a-z]+ ){7}' then bare.text else '' end
    from (select btrim(regexp_replace(regexp_replace(
                   lower(regexp_replace(words collate "C", '[^A-Za-z]+', ' ', 'g')),
                   '\y(?:st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\y',
                   ' ', 'g'), ' +', ' ', 'g')) as text) bare
);
grant execute on function search.skeleton to app, public_web, worker;

create index paragraph_skeleton on search.paragraph (md5(search.skeleton(text)), date);
