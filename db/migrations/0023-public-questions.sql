-- Questions that residents ask at meetings. Who asks is known to clerks only; what was asked is public once a clerk publishes it.

insert into access.system_why values
  ('public-question', 'Stores a question that somebody who has not signed in asks for a meeting.');

create table meetings.question (
  id           int generated always as identity primary key,
  -- Random: whoever asked finds by it what became of their question.
  slug         text not null unique,
  meeting_id   int not null references meetings.meeting,
  -- The matter on the agenda that it is about.
  about        text not null check (length(about) between 1 and 300),
  -- As it is to be published: the clerk takes out what would tell on somebody. As it was sent: meetings.asker.
  words        text not null check (length(words) between 1 and 2000),
  -- How the asker is named in public, where they agreed to that; and the organisation for which they ask.
  shown_name   text check (length(shown_name) <= 120),
  organisation text check (length(organisation) <= 120),
  asked_at     timestamptz not null default now(),
  state        text not null default 'received' check (state in ('received', 'accepted', 'refused', 'withdrawn')),
  -- A key of the profile's grounds.
  ground       text,
  -- What the asker is told.
  decision     text not null default '',
  decided_for  text check (decided_for in ('chair', 'proper officer')),
  decided_by   int references access.account,
  decided_at   timestamptz,
  -- The earlier question that this one repeats.
  same_as      int references meetings.question,
  -- Its place in the running order of those accepted.
  position     int,
  published_at timestamptz,
  outcome      text check (outcome in ('answered', 'in writing', 'not reached', 'asker absent')),
  supplementary text not null default '',
  answer       text not null default '',
  answered_at  timestamptz,
  written_due  date,
  revision     int not null default 1,
  check (state <> 'refused' or ground is not null),
  check (state in ('received', 'withdrawn') or decided_at is not null),
  check (published_at is null or state = 'accepted')
);
create index on meetings.question (meeting_id);
create index on meetings.question (same_as);

-- Who asked, for the answer in writing and for nothing else; deleted when that is done (src/meetings/questions/forget-askers.ts).
create table meetings.asker (
  question_id      int primary key references meetings.question on delete cascade,
  name             text not null check (length(name) between 2 and 120),
  address          text not null check (length(address) between 5 and 400),
  postcode         text not null check (length(postcode) between 5 and 10),
  email            text not null default '' check (length(email) <= 200),
  -- The question as it was sent.
  words            text not null check (length(words) between 1 and 2000),
  -- For "one question each": folded name with postcode; the folded name of the organisation.
  person_key       text not null,
  organisation_key text
);

do $$
declare t text;
begin
  foreach t in array array['question', 'asker'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
    execute format('create policy owner_all on meetings.%I for select to owner using (true)', t);
    execute format('create policy system on meetings.%I to worker using ((select access.acting_why()) is not null)', t);
    execute format('create policy clerk on meetings.%I to app using ((select access.holds(''clerk''))) with check ((select access.holds(''clerk'')))', t);
    execute format('grant select, insert, update, delete on meetings.%I to worker', t);
    execute format('grant select on meetings.%I to app', t);
  end loop;
end $$;
grant update on meetings.question to app;
create policy public on meetings.question for select to public_web, app
  using (published_at is not null and meeting_id in (select id from meetings.meeting));
-- What was asked and answered: not the address by which the asker follows it, what they were told, or who decided.
grant select (id, meeting_id, about, words, shown_name, organisation, state, position, published_at, outcome, supplementary, answer, answered_at)
  on meetings.question to public_web;
select access.watch('meetings.question');

-- What became of a question, for whoever knows its address: never who asked.
create function meetings.question_state(address text)
returns table (meeting_slug text, body_name text, meeting_date date, about text, state text, decision text, "position" int,
               published boolean, outcome text, answer text)
language sql stable security definer set search_path = '' as $$
  select m.slug, b.name, m.date, q.about, q.state, q.decision, q.position, q.published_at is not null, q.outcome,
         case when q.published_at is null then '' else q.answer end
    from meetings.question q join meetings.meeting m on m.id = q.meeting_id join people.body b on b.id = m.body_id
   where q.slug = address and b.public
$$;
grant execute on function meetings.question_state to public_web, app;
