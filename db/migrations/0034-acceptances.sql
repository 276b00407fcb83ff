-- What the proof-reader found and somebody lets stand, with their reason: of a report in preparation, or of the other papers of a meeting.
-- Never deleted while the papers are there: an acceptance that is taken back says by whom and when.

create schema "check";
grant usage on schema "check" to app, worker;

create table "check".acceptance (
  id           int generated always as identity primary key,
  draft_id     int references meetings.draft on delete cascade,
  meeting_id   int references meetings.meeting on delete cascade,
  -- Which finding: a hash of its rule, its words and what is said of them. Other words are another finding.
  finding      text not null check (finding ~ '^[0-9a-f]{16}$'),
  rule         text not null,
  severity     text not null,
  quote        text not null check (length(quote) <= 1000),
  says         text not null check (length(says) <= 1000),
  reason       text not null check (length(reason) between 1 and 1000),
  accepted_by  int not null references access.account,
  accepted_at  timestamptz not null,
  withdrawn_by int references access.account,
  withdrawn_at timestamptz,
  check ((draft_id is null) <> (meeting_id is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index on "check".acceptance (draft_id, finding) where withdrawn_at is null and draft_id is not null;
create unique index on "check".acceptance (meeting_id, finding) where withdrawn_at is null and meeting_id is not null;
create index on "check".acceptance (draft_id);
create index on "check".acceptance (meeting_id);
create index on "check".acceptance (accepted_by);
create index on "check".acceptance (withdrawn_by);

alter table "check".acceptance enable row level security;
alter table "check".acceptance force row level security;
create policy owner_all on "check".acceptance to owner using (true) with check (true);
-- The system publishes packs, and asks first what stands.
create policy system on "check".acceptance for select to worker using ((select access.acting_why()) is not null);
create policy clerk on "check".acceptance for select to app using ((select access.holds('clerk')));
create policy monitoring on "check".acceptance for select to app using ((select access.holds('monitoring-officer')));
create policy mine on "check".acceptance for select to app using (draft_id = any ((select meetings.my_drafts())::int[]));
-- Each in their own name: an author for their report while they may write it, a clerk for every paper.
create policy clerk_accepts on "check".acceptance for insert to app
  with check ((select access.holds('clerk')) and accepted_by = (select access.actor()) and withdrawn_by is null);
create policy author_accepts on "check".acceptance for insert to app
  with check (draft_id = any ((select meetings.writable_drafts())::int[]) and accepted_by = (select access.actor()) and withdrawn_by is null);
create policy clerk_withdraws on "check".acceptance for update to app
  using ((select access.holds('clerk')) and withdrawn_at is null) with check (withdrawn_by = (select access.actor()));
create policy author_withdraws on "check".acceptance for update to app
  using (draft_id = any ((select meetings.writable_drafts())::int[]) and withdrawn_at is null) with check (withdrawn_by = (select access.actor()));
grant select on "check".acceptance to app, worker;
grant insert (draft_id, meeting_id, finding, rule, severity, quote, says, reason, accepted_by, accepted_at) on "check".acceptance to app;
grant update (withdrawn_by, withdrawn_at) on "check".acceptance to app;
