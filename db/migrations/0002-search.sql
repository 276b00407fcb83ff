-- The index of everything public. Row security would switch the text index off (the planner must not run an operator that
-- is not leakproof before a policy), so these tables have none: nothing that is not public may ever be put into them.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE SCHEMA search;

-- English stems and stop words. Folding of accents, apostrophes and references is done before (src/search/words.ts), so
-- that each word is one token here and its position is its number.
CREATE TEXT SEARCH CONFIGURATION search.words (COPY = pg_catalog.english);

CREATE TABLE search.paragraph (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text NOT NULL,
  href text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('agenda', 'minutes', 'decision', 'report', 'action', 'person', 'body', 'document')),
  title text NOT NULL,
  text text NOT NULL,
  body_slug text,
  body_name text,
  date date,
  year smallint,
  people jsonb NOT NULL DEFAULT '[]',
  -- Title (weight A) and text; '=' before a stem that stands in the title; '@' before what can be filtered by; '~' before
  -- two neighbours (src/search/pairs.ts).
  words tsvector NOT NULL
);
CREATE INDEX paragraph_source ON search.paragraph (source);
-- Without the pending list: a search would have to read it whole.
CREATE INDEX paragraph_words ON search.paragraph USING gin (words) WITH (fastupdate = off);

-- How many paragraphs each month has (2021-09 is 202109; 0 has no date): so that a search for common words can begin with
-- the newest and stop where it has enough.
CREATE TABLE search.month (
  month integer PRIMARY KEY,
  paragraphs integer NOT NULL
);

-- Every word of the index with the number of paragraphs that have it: what a misspelt word may have been.
CREATE TABLE search.word (
  word text COLLATE "C" PRIMARY KEY,
  paragraphs integer NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX word_alike ON search.word USING gin (word public.gin_trgm_ops) WHERE length(word) > 3;

-- Paragraphs that match `q`, at most `looks` of them looked at; where `exact` is given, those of them that match it too (a
-- phrase: the index knows which words a paragraph has, not their order). `cut`: there may be more.
-- Always by the text index: the planner would rather read the table from its beginning where many match, and that is
-- neither bounded nor the newest.
CREATE FUNCTION search.candidates(q tsquery, exact tsquery, looks integer) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off SET jit = off
AS $$
  SELECT jsonb_build_object('cut', count(*) = looks,
    'ids', coalesce(jsonb_agg(id) FILTER (WHERE exact IS NULL OR words @@ exact), '[]'))
  FROM (SELECT id, words FROM search.paragraph WHERE words @@ q LIMIT looks) AS looked
$$;

GRANT USAGE ON SCHEMA search TO app, public_web;
GRANT SELECT ON ALL TABLES IN SCHEMA search TO app, public_web;
GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA search TO app;
GRANT EXECUTE ON FUNCTION search.candidates TO app, public_web;

-- Search results are public pages too.
SELECT access.watch('search.paragraph');
