-- db ------------------------------------------------------------------------------------------------------------------

create schema db;

create table db.migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);

-- authority -----------------------------------------------------------------------------------------------------------

create schema authority;

create table authority.chosen (
  one boolean not null default true,
  key text not null,
  constraint chosen_pkey PRIMARY KEY (one),
  constraint chosen_one_check CHECK (one)
);
alter table authority.chosen enable row level security;
alter table authority.chosen force row level security;
create policy system on authority.chosen for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on authority.chosen to worker;

-- access --------------------------------------------------------------------------------------------------------------

create schema access;

create table access.account (
  id integer not null generated always as identity,
  name text not null,
  email text not null,
  state text not null default 'invited'::text,
  name_keys text[] not null default '{}'::text[],
  home_key text,
  made_at timestamp with time zone not null default now(),
  left_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_email_key UNIQUE (email),
  constraint account_name_check CHECK (((length(name) >= 2) AND (length(name) <= 100))),
  constraint account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'active'::text, 'left'::text])))
);
CREATE TRIGGER account_changed BEFORE INSERT OR UPDATE ON access.account FOR EACH ROW EXECUTE FUNCTION access.account_changed();
CREATE TRIGGER account_in_use BEFORE UPDATE ON access.account FOR EACH ROW EXECUTE FUNCTION access.account_in_use();
alter table access.account enable row level security;
alter table access.account force row level security;
create policy administrator on access.account for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy letters on access.account for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'send-letters'::text));
create policy own on access.account for select to app using ((id = ( SELECT access.actor() AS actor)));
create policy owner_all on access.account for all to owner using (true) with check (true);
create policy protector on access.account for select to app using ((id = ANY (( SELECT access.staff() AS staff)::integer[])));
create policy system on access.account for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.account to worker;
grant insert, select, update on access.account to app;

create unlogged table access.acting (
  xid xid8 not null,
  why text,
  at timestamp with time zone not null default now(),
  account_id integer,
  session_id bigint,
  whole boolean not null default false,
  strong boolean not null default false,
  roles text[] not null default '{}'::text[],
  caseworks integer[] not null default '{}'::integer[],
  agencies integer[] not null default '{}'::integer[],
  protects integer[] not null default '{}'::integer[],
  reading bigint,
  made bigint[] not null default '{}'::bigint[],
  constraint acting_pkey PRIMARY KEY (xid),
  constraint acting_check CHECK (((why IS NULL) <> (account_id IS NULL))),
  constraint acting_why_fkey FOREIGN KEY (why) REFERENCES access.system_why(why)
);
alter table access.acting enable row level security;
alter table access.acting force row level security;
create policy owner_all on access.acting for all to owner using (true) with check (true);

create table access.agency (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  kind text not null,
  controller_id integer,
  closed date,
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES access.agency(id),
  constraint agency_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'council service'::text, 'police'::text, 'probation'::text, 'fire'::text, 'health'::text, 'housing'::text, 'education'::text, 'charity'::text, 'other'::text]))),
  constraint agency_name_key UNIQUE (name),
  constraint agency_slug_key UNIQUE (slug)
);
CREATE INDEX agency_controller_id_idx ON access.agency USING btree (controller_id);
CREATE TRIGGER agency_changed BEFORE UPDATE ON access.agency FOR EACH ROW EXECUTE FUNCTION access.agency_changed();
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.agency FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table access.agency enable row level security;
alter table access.agency force row level security;
create policy administrator on access.agency for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy log_search on access.agency for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'search-log'::text));
create policy owner_all on access.agency for all to owner using (true) with check (true);
create policy public on access.agency for select to public_web using ((id IN ( SELECT p.agency_id
   FROM access.agreement_party p)));
create policy receives on access.agency for select to public_web, worker using ((id IN ( SELECT s.agency_id
   FROM casework.service s)));
create policy signed_in on access.agency for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.agency for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.agency to worker;
grant insert, select, update on access.agency to app;
grant select (id, name) on access.agency to public_web;

create table access.agreement (
  id integer not null generated always as identity,
  slug text not null,
  title text not null,
  purpose text not null,
  gateway text not null,
  starts date not null,
  review_on date not null,
  ends date,
  tells_presence boolean not null default false,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_purpose_fkey FOREIGN KEY (purpose) REFERENCES access.purpose(key),
  constraint agreement_slug_key UNIQUE (slug)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.agreement FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER own_agency_receives AFTER UPDATE ON access.agreement FOR EACH ROW EXECUTE FUNCTION access.own_agency_receives();
alter table access.agreement enable row level security;
alter table access.agreement force row level security;
create policy administrator on access.agreement for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy log_search on access.agreement for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'search-log'::text));
create policy owner_all on access.agreement for all to owner using (true) with check (true);
create policy public on access.agreement for select to public_web using (access.in_force(id));
create policy signed_in on access.agreement for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.agreement for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.agreement to worker;
grant insert, select, update on access.agreement to app;
grant select (id, slug, title, purpose, gateway, starts, review_on, ends) on access.agreement to public_web;

create table access.agreement_field (
  agreement_id integer not null,
  agency_id integer not null,
  field text not null,
  constraint agreement_field_pkey PRIMARY KEY (agreement_id, agency_id, field),
  constraint agreement_field_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint agreement_field_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id),
  constraint agreement_field_field_fkey FOREIGN KEY (field) REFERENCES access.field(key)
);
CREATE TRIGGER own_agency_receives AFTER INSERT ON access.agreement_field FOR EACH ROW EXECUTE FUNCTION access.own_agency_receives();
alter table access.agreement_field enable row level security;
alter table access.agreement_field force row level security;
create policy administrator on access.agreement_field for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy owner_all on access.agreement_field for all to owner using (true) with check (true);
create policy signed_in on access.agreement_field for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.agreement_field for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.agreement_field to app;
grant delete, insert, select, update on access.agreement_field to worker;

create table access.agreement_party (
  agreement_id integer not null,
  agency_id integer not null,
  signatory text not null,
  signed_on date,
  constraint agreement_party_pkey PRIMARY KEY (agreement_id, agency_id),
  constraint agreement_party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint agreement_party_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id)
);
CREATE INDEX agreement_party_agency_id_idx ON access.agreement_party USING btree (agency_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON access.agreement_party FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER own_agency_receives AFTER INSERT OR UPDATE ON access.agreement_party FOR EACH ROW EXECUTE FUNCTION access.own_agency_receives();
alter table access.agreement_party enable row level security;
alter table access.agreement_party force row level security;
create policy administrator on access.agreement_party for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy owner_all on access.agreement_party for all to owner using (true) with check (true);
create policy public on access.agreement_party for select to public_web using (((signed_on <= CURRENT_DATE) AND access.in_force(agreement_id)));
create policy signed_in on access.agreement_party for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.agreement_party for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.agreement_party to app;
grant delete, insert, select, update on access.agreement_party to worker;
grant select (agreement_id, agency_id) on access.agreement_party to public_web;

create table access.alert (
  id integer not null generated always as identity,
  at timestamp with time zone not null default now(),
  kind text not null,
  account_id integer,
  by_id integer,
  says text not null,
  controller_id integer,
  seen_by integer,
  seen_at timestamp with time zone,
  constraint alert_pkey PRIMARY KEY (id),
  constraint alert_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint alert_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint alert_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES access.agency(id),
  constraint alert_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES access.account(id)
);
CREATE INDEX alert_at_idx ON access.alert USING btree (at) WHERE (seen_at IS NULL);
alter table access.alert enable row level security;
alter table access.alert force row level security;
create policy owner_all on access.alert for all to owner using (true) with check (true);
create policy protector on access.alert for all to app using ((( SELECT access.holds(VARIADIC ARRAY['data-protection-officer'::text]) AS holds) AND ((controller_id IS NULL) OR (controller_id = ANY (( SELECT access.protects() AS protects)::integer[])))));
create policy system on access.alert for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant select on access.alert to app;
grant select on access.alert to worker;
grant update (seen_by, seen_at) on access.alert to app;

create table access.edition (
  one boolean not null default true,
  n bigint not null,
  constraint edition_pkey PRIMARY KEY (one),
  constraint edition_one_check CHECK (one)
);
alter table access.edition enable row level security;
alter table access.edition force row level security;
create policy everybody_reads on access.edition for select to app, public_web, worker using (true);
create policy owner_all on access.edition for all to owner using (true) with check (true);
grant select on access.edition to app;
grant select on access.edition to public_web;
grant select on access.edition to worker;

create unlogged table access.edition_due (
  xid xid8 not null,
  constraint edition_due_pkey PRIMARY KEY (xid)
);
CREATE CONSTRAINT TRIGGER move_edition AFTER INSERT ON access.edition_due DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.move_edition();
alter table access.edition_due enable row level security;
alter table access.edition_due force row level security;
create policy owner_all on access.edition_due for all to owner using (true) with check (true);

create table access.entry (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default clock_timestamp(),
  kind text not null,
  what text not null,
  account_id integer,
  session_id bigint,
  system_why text,
  subject text not null default ''::text,
  ids bigint[] not null default '{}'::bigint[],
  agencies integer[] not null default '{}'::integer[],
  agreement_id integer,
  reason text not null default ''::text,
  recipient text not null default ''::text,
  flags text[] not null default '{}'::text[],
  xid xid8 not null default pg_current_xact_id(),
  constraint entry_pkey PRIMARY KEY (id),
  constraint entry_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint entry_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id),
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['collection'::text, 'alteration'::text, 'consultation'::text, 'disclosure'::text, 'combination'::text, 'erasure'::text, 'administration'::text, 'sign-in'::text])))
);
CREATE INDEX entry_account_id_at_idx ON access.entry USING btree (account_id, at);
CREATE INDEX entry_at_idx ON access.entry USING btree (at) WHERE (flags <> '{}'::text[]);
CREATE INDEX entry_ids_idx ON access.entry USING gin (ids) WITH (fastupdate=off);
CREATE INDEX entry_xid_idx ON access.entry USING btree (xid);
alter table access.entry enable row level security;
alter table access.entry force row level security;
create policy administrator on access.entry for select to app using ((( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds) AND (kind = ANY (ARRAY['administration'::text, 'sign-in'::text]))));
create policy log_search on access.entry for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'search-log'::text));
create policy owner_all on access.entry for all to owner using (true) with check (true);
create policy owning_agency on access.entry for select to app using (((subject = 'case'::text) AND (agencies && ( SELECT access.caseworks() AS caseworks)) AND (NOT (EXISTS ( SELECT
   FROM unnest(entry.ids) i(i)
  WHERE (NOT (EXISTS ( SELECT
           FROM casework."case" c
          WHERE (c.id = i.i)))))))));
create policy protector on access.entry for select to app using ((( SELECT access.holds(VARIADIC ARRAY['data-protection-officer'::text]) AS holds) AND ((agencies && ( SELECT access.protects() AS protects)) OR ((kind = ANY (ARRAY['administration'::text, 'sign-in'::text])) AND ((account_id = ANY (( SELECT access.staff() AS staff)::integer[])) OR ((subject = 'account'::text) AND (ids && (( SELECT access.staff() AS staff))::bigint[])) OR ((account_id IS NULL) AND ((subject <> 'account'::text) OR (ids = '{}'::bigint[]))))))));
create policy sealer on access.entry for select to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['seal'::text, 'verify'::text, 'export'::text])));
grant select on access.entry to app;
grant select on access.entry to worker;

create table access.failure (
  key bytea not null,
  tries integer not null,
  last timestamp with time zone not null,
  until timestamp with time zone not null,
  constraint failure_pkey PRIMARY KEY (key)
);
CREATE INDEX failure_last_idx ON access.failure USING btree (last);
alter table access.failure enable row level security;
alter table access.failure force row level security;
create policy owner_all on access.failure for all to owner using (true) with check (true);
create policy sign_in on access.failure for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.failure to worker;

create table access.field (
  key text not null,
  says text not null,
  "position" integer not null,
  constraint field_pkey PRIMARY KEY (key)
);
alter table access.field enable row level security;
alter table access.field force row level security;
create policy owner_all on access.field for all to owner using (true) with check (true);
create policy signed_in on access.field for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.field for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant insert, select on access.field to worker;
grant select on access.field to app;

create table access.identity (
  issuer text not null,
  subject text not null,
  account_id integer not null,
  linked_at timestamp with time zone not null default now(),
  constraint identity_pkey PRIMARY KEY (issuer, subject),
  constraint identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
CREATE INDEX identity_account_id_idx ON access.identity USING btree (account_id);
alter table access.identity enable row level security;
alter table access.identity force row level security;
create policy owner_all on access.identity for all to owner using (true) with check (true);
create policy sign_in on access.identity for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.identity to worker;

create table access.invitation (
  token_hash bytea not null,
  account_id integer not null,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  ends timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (token_hash),
  constraint invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
);
CREATE INDEX invitation_account_id_idx ON access.invitation USING btree (account_id);
CREATE TRIGGER invitation_made BEFORE INSERT ON access.invitation FOR EACH ROW EXECUTE FUNCTION access.invitation_made();
alter table access.invitation enable row level security;
alter table access.invitation force row level security;
create policy owner_all on access.invitation for all to owner using (true) with check (true);
create policy sign_in on access.invitation for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.invitation to worker;

create table access.journey (
  token_hash bytea not null,
  kind text not null,
  holds jsonb not null,
  ends timestamp with time zone not null,
  constraint journey_pkey PRIMARY KEY (token_hash),
  constraint journey_kind_check CHECK ((kind = ANY (ARRAY['openid'::text, 'passkey'::text, 'totp'::text, 'recovery codes'::text])))
);
CREATE INDEX journey_ends_idx ON access.journey USING btree (ends);
alter table access.journey enable row level security;
alter table access.journey force row level security;
create policy owner_all on access.journey for all to owner using (true) with check (true);
create policy sign_in on access.journey for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.journey to worker;

create table access.passkey (
  id text not null,
  account_id integer not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  made_at timestamp with time zone not null default now(),
  used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
CREATE INDEX passkey_account_id_idx ON access.passkey USING btree (account_id);
alter table access.passkey enable row level security;
alter table access.passkey force row level security;
create policy owner_all on access.passkey for all to owner using (true) with check (true);
create policy sign_in on access.passkey for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.passkey to worker;

create table access.password (
  account_id integer not null,
  hash text not null,
  changed_at timestamp with time zone not null default now(),
  constraint password_pkey PRIMARY KEY (account_id),
  constraint password_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
alter table access.password enable row level security;
alter table access.password force row level security;
create policy owner_all on access.password for all to owner using (true) with check (true);
create policy sign_in on access.password for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.password to worker;

create table access.post (
  id integer not null generated always as identity,
  account_id integer not null,
  role text not null,
  agency_id integer not null,
  begins date not null default CURRENT_DATE,
  ends date,
  given_by integer,
  given_at timestamp with time zone not null default now(),
  why text not null default ''::text,
  ended_at timestamp with time zone,
  ended_by integer,
  constraint post_pkey PRIMARY KEY (id),
  constraint post_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint post_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint post_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.account(id),
  constraint post_given_by_fkey FOREIGN KEY (given_by) REFERENCES access.account(id),
  constraint post_role_fkey FOREIGN KEY (role) REFERENCES access.role(key)
);
CREATE INDEX post_account_id_idx ON access.post USING btree (account_id);
CREATE INDEX post_agency_id_idx ON access.post USING btree (agency_id);
CREATE TRIGGER post_changed BEFORE INSERT OR UPDATE ON access.post FOR EACH ROW EXECUTE FUNCTION access.post_changed();
alter table access.post enable row level security;
alter table access.post force row level security;
create policy administrator on access.post for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy own on access.post for select to app using ((account_id = ( SELECT access.actor() AS actor)));
create policy owner_all on access.post for all to owner using (true) with check (true);
create policy protector on access.post for select to app using ((agency_id = ANY (( SELECT access.protects() AS protects)::integer[])));
create policy receiving on access.post for select to worker using (((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['receive-referral'::text, 'follow-referral'::text])) AND (role = 'caseworker'::text) AND (agency_id IN ( SELECT s.agency_id
   FROM casework.service s))));
create policy reminders on access.post for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'remind'::text));
create policy system on access.post for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.post to worker;
grant insert, select, update on access.post to app;

create table access.purpose (
  key text not null,
  says text not null,
  constraint purpose_pkey PRIMARY KEY (key)
);
alter table access.purpose enable row level security;
alter table access.purpose force row level security;
create policy owner_all on access.purpose for all to owner using (true) with check (true);
create policy public on access.purpose for select to public_web using (true);
create policy signed_in on access.purpose for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.purpose for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant insert, select on access.purpose to worker;
grant select on access.purpose to app;
grant select on access.purpose to public_web;

create table access.recovery_code (
  account_id integer not null,
  hash bytea not null,
  made_at timestamp with time zone not null default now(),
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (account_id, hash),
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
alter table access.recovery_code enable row level security;
alter table access.recovery_code force row level security;
create policy owner_all on access.recovery_code for all to owner using (true) with check (true);
create policy sign_in on access.recovery_code for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.recovery_code to worker;

create table access.review (
  id integer not null generated always as identity,
  agency_id integer not null,
  due date not null,
  begun_by integer,
  begun_at timestamp with time zone not null default now(),
  done_at timestamp with time zone,
  constraint review_pkey PRIMARY KEY (id),
  constraint review_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint review_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES access.account(id)
);
alter table access.review enable row level security;
alter table access.review force row level security;
create policy administrator on access.review for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy owner_all on access.review for all to owner using (true) with check (true);
create policy protector on access.review for select to app using ((agency_id = ANY (( SELECT access.protects() AS protects)::integer[])));
create policy system on access.review for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.review to worker;
grant insert, select, update on access.review to app;

create table access.review_line (
  review_id integer not null,
  post_id integer not null,
  decision text,
  decided_by integer,
  decided_at timestamp with time zone,
  constraint review_line_pkey PRIMARY KEY (review_id, post_id),
  constraint review_line_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint review_line_decision_check CHECK ((decision = ANY (ARRAY['keep'::text, 'end'::text]))),
  constraint review_line_post_id_fkey FOREIGN KEY (post_id) REFERENCES access.post(id),
  constraint review_line_review_id_fkey FOREIGN KEY (review_id) REFERENCES access.review(id)
);
alter table access.review_line enable row level security;
alter table access.review_line force row level security;
create policy administrator on access.review_line for all to app using (( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds));
create policy owner_all on access.review_line for all to owner using (true) with check (true);
create policy protector on access.review_line for select to app using ((EXISTS ( SELECT
   FROM access.review r
  WHERE ((r.id = review_line.review_id) AND (r.agency_id = ANY (( SELECT access.protects() AS protects)::integer[]))))));
create policy system on access.review_line for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant delete, insert, select, update on access.review_line to worker;
grant insert, select, update on access.review_line to app;

create table access.role (
  key text not null,
  strong boolean not null,
  constraint role_pkey PRIMARY KEY (key)
);
alter table access.role enable row level security;
alter table access.role force row level security;
create policy owner_all on access.role for all to owner using (true) with check (true);
create policy signed_in on access.role for select to app using ((( SELECT access.actor() AS actor) IS NOT NULL));
create policy system on access.role for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['sign-in'::text, 'set-up'::text, 'export'::text])));
grant insert, select on access.role to worker;
grant select on access.role to app;

create table access.seal (
  n integer not null,
  from_id bigint not null,
  to_id bigint not null,
  entries integer not null,
  digest bytea not null,
  chain bytea not null,
  at timestamp with time zone not null default now(),
  constraint seal_pkey PRIMARY KEY (n)
);
alter table access.seal enable row level security;
alter table access.seal force row level security;
create policy owner_all on access.seal for all to owner using (true) with check (true);
create policy sealer on access.seal for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['seal'::text, 'verify'::text, 'export'::text])));
grant insert, select on access.seal to worker;

create table access.session (
  id bigint not null generated always as identity,
  token_hash bytea not null,
  account_id integer not null,
  stage text not null,
  strong boolean not null default false,
  began timestamp with time zone not null default now(),
  seen timestamp with time zone not null default now(),
  idle interval not null,
  ends timestamp with time zone not null,
  ended_at timestamp with time zone,
  browser text not null default ''::text,
  proved timestamp with time zone not null default now(),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint session_stage_check CHECK ((stage = ANY (ARRAY['second factor'::text, 'set-up'::text, 'whole'::text]))),
  constraint session_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX session_account_id_began_idx ON access.session USING btree (account_id, began);
CREATE INDEX session_account_id_idx ON access.session USING btree (account_id);
alter table access.session enable row level security;
alter table access.session force row level security;
create policy owner_all on access.session for all to owner using (true) with check (true);
create policy sign_in on access.session for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.session to worker;

create table access.system_why (
  why text not null,
  says text not null,
  constraint system_why_pkey PRIMARY KEY (why),
  constraint system_why_why_check CHECK ((why ~ '^[a-z][a-z-]*$'::text))
);
alter table access.system_why enable row level security;
alter table access.system_why force row level security;
create policy owner_all on access.system_why for all to owner using (true) with check (true);

create table access.totp (
  account_id integer not null,
  secret text not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  constraint totp_pkey PRIMARY KEY (account_id),
  constraint totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
alter table access.totp enable row level security;
alter table access.totp force row level security;
create policy owner_all on access.totp for all to owner using (true) with check (true);
create policy sign_in on access.totp for all to worker using ((( SELECT access.acting_why() AS acting_why) = 'sign-in'::text));
grant delete, insert, select, update on access.totp to worker;

create view access.sharing as
 SELECT a.id AS agreement_id,
    a.purpose,
    a.tells_presence,
    g.id AS giver,
    r.agency_id AS receiver
   FROM (((access.agreement a
     JOIN access.agreement_party r ON (((r.agreement_id = a.id) AND (r.signed_on <= CURRENT_DATE))))
     JOIN access.agreement_party o ON (((o.agreement_id = a.id) AND (o.signed_on <= CURRENT_DATE))))
     JOIN access.agency g ON (((o.agency_id = g.id) OR (o.agency_id = g.controller_id))))
  WHERE ((a.starts <= CURRENT_DATE) AND ((a.ends IS NULL) OR (a.ends >= CURRENT_DATE)) AND (r.agency_id <> g.id) AND (r.agency_id <> o.agency_id));

CREATE OR REPLACE FUNCTION access.account_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := access.actor();
  why text := access.acting_why();
begin
  if me is null and why is null then return new; end if; -- a migration
  if tg_op = 'UPDATE' and (new.id, new.made_at) is distinct from (old.id, old.made_at) then
    raise exception 'Number and beginning of an account do not change.' using errcode = 'insufficient_privilege';
  end if;
  if me is not null and new.state = 'active' and (tg_op = 'INSERT' or old.state <> 'active') then
    raise exception 'An account is in use once its owner has signed in.' using errcode = 'insufficient_privilege';
  end if;
  if why = 'sign-in' then return new; end if;
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'add user', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    return new;
  end if;
  if new.state is distinct from old.state then
    new.left_at := case when new.state = 'left' then pg_catalog.now() end;
    perform access.add_entry('administration', case new.state when 'left' then 'user left' else 'user returned' end,
                             'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    if old.state = 'left' then
      perform access.raise_alert('returned', new.id, me, 'Brought back an account that had left.');
    end if;
  end if;
  if new.name <> old.name then
    perform access.add_entry('administration', 'change name', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
  end if;
  if new.email <> old.email then
    perform access.add_entry('administration', 'change e-mail', 'account', array[new.id]::bigint[], '{}', null, '', '', '{}');
    if exists (select from access.post p where p.account_id = new.id and p.ended_at is null
                 and p.role in ('caseworker', 'panel-member', 'data-protection-officer')) then
      perform access.raise_alert('e-mail', new.id, me, 'Changed the e-mail address of somebody who can open cases.');
    end if;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION access.account_in_use()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if old.state = 'active' and new.state = 'invited' and access.acting_why() is null then
    raise exception 'An account in use is ended, not invited again.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION access.act_as(token text)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  s record;
  held record;
begin
  select x.id, x.account_id, x.stage, x.strong, x.seen, a.name into s
    from access.session x join access.account a on a.id = x.account_id
   where x.token_hash = pg_catalog.sha256(pg_catalog.convert_to(token, 'UTF8'))
     and x.ended_at is null and x.ends > pg_catalog.now() and x.seen + x.idle > pg_catalog.now() and a.state = 'active';
  if not found then return null; end if;
  select coalesce(array_agg(distinct p.role), '{}') as roles,
         coalesce(array_agg(distinct p.agency_id) filter (where p.role = 'caseworker'), '{}') as caseworks,
         coalesce(array_agg(distinct p.agency_id) filter (where p.role in ('caseworker', 'panel-member')), '{}') as agencies,
         coalesce(array_agg(distinct g.id) filter (where p.role = 'data-protection-officer'), '{}') as protects
    into held
    from access.post p join access.role r on r.key = p.role
    join access.agency own on own.id = p.agency_id and (own.closed is null or own.closed > current_date)
    left join access.agency g on p.role = 'data-protection-officer' and coalesce(g.controller_id, g.id) = p.agency_id
   where p.account_id = s.account_id and s.stage = 'whole' and (s.strong or not r.strong)
     and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null;
  delete from access.acting a where a.xid in (
    select old.xid from access.acting old
     where old.xid < pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())
     limit 20 for update skip locked);
  insert into access.acting (xid, account_id, session_id, whole, strong, roles, caseworks, agencies, protects)
  values (pg_catalog.pg_current_xact_id(), s.account_id, s.id, s.stage = 'whole', s.strong, held.roles, held.caseworks, held.agencies, held.protects);
  -- Once a minute is enough to know that somebody is still there; two requests at once do not wait for each other.
  if s.seen < pg_catalog.now() - interval '1 minute' then
    update access.session x set seen = pg_catalog.now()
     where x.id in (select y.id from access.session y where y.id = s.id for update skip locked);
  end if;
  return pg_catalog.jsonb_build_object('id', s.account_id, 'name', s.name, 'stage', s.stage, 'strong', s.strong, 'session', s.id,
    'roles', held.roles, 'agencies', (
      select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', g.id, 'name', g.name, 'role', p.role) order by g.name, p.role), '[]')
        from access.post p join access.agency g on g.id = p.agency_id
       where p.account_id = s.account_id and s.stage = 'whole' and p.role = any (held.roles)
         and (g.closed is null or g.closed > current_date)
         and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null));
exception when unique_violation then
  raise exception 'This transaction has its actor already.' using errcode = 'insufficient_privilege';
end $function$;
grant execute on function access.act_as(text) to app;

CREATE OR REPLACE FUNCTION access.act_as_system(reason text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from access.system_why w where w.why = reason) then
    raise exception 'The system has no reason called %: see access.system_why.', reason using errcode = 'insufficient_privilege';
  end if;
  -- Rows of transactions that have ended say nothing any more. A few at a time, and never waiting for another clearer.
  delete from access.acting a where a.xid in (
    select old.xid from access.acting old
     where old.xid < pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())
     limit 20 for update skip locked);
  insert into access.acting (xid, why) values (pg_catalog.pg_current_xact_id(), reason);
exception when unique_violation then
  raise exception 'This transaction has its actor already.' using errcode = 'insufficient_privilege';
end $function$;
grant execute on function access.act_as_system(text) to worker;

CREATE OR REPLACE FUNCTION access.acting_why()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.why from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$function$;
grant execute on function access.acting_why() to app;
grant execute on function access.acting_why() to public_web;
grant execute on function access.acting_why() to worker;

CREATE OR REPLACE FUNCTION access.actor()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.account_id from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.whole
$function$;
grant execute on function access.actor() to app;
grant execute on function access.actor() to public_web;
grant execute on function access.actor() to worker;

CREATE OR REPLACE FUNCTION access.add_entry(kind text, what text, subject text, ids bigint[], agencies integer[], agreement integer, reason text, recipient text, flags text[])
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me record;
  one record;
  made bigint;
  first bigint;
begin
  select a.account_id, a.session_id, a.why into me
    from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if not found then raise exception 'Nobody acts here.' using errcode = 'insufficient_privilege'; end if;
  for one in
    select add_entry.ids as cases, add_entry.agencies as owners where subject <> 'case' or cardinality(add_entry.ids) < 2
    union all
    select array_agg(i order by i), case when c.agency_id is null then add_entry.agencies else array[c.agency_id] end
      from (select distinct i from unnest(add_entry.ids) i) w left join casework."case" c on c.id = w.i
     where subject = 'case' and cardinality(add_entry.ids) > 1
     group by c.agency_id, case when c.limited then c.id end
  loop
    insert into access.entry (kind, what, account_id, session_id, system_why, subject, ids, agencies, agreement_id, reason, recipient, flags)
    values (kind, what, me.account_id, me.session_id, me.why, subject, one.cases, one.owners, agreement, reason, recipient, flags)
    returning id into made;
    first := coalesce(first, made);
  end loop;
  return first;
end $function$;

CREATE OR REPLACE FUNCTION access.agencies()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce((select a.agencies from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$function$;
grant execute on function access.agencies() to app;

CREATE OR REPLACE FUNCTION access.agency_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.actor() is not null and new.controller_id is distinct from old.controller_id then
    perform access.raise_alert('controller', null, access.actor(), 'Changed who answers for the records of ' || new.name || '.', new.id);
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION access.bump_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.edition_due values (pg_catalog.pg_current_xact_id()) on conflict do nothing;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION access.case_number(called text)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select c.id from casework."case" c
   where c.reference = called
     and ((select access.acting_why()) = 'search-log'
          or c.agency_id = any ((select access.protects())::int[]) or exists (select from casework.sight(array[c.id])))
$function$;
grant execute on function access.case_number(text) to app;
grant execute on function access.case_number(text) to worker;

CREATE OR REPLACE FUNCTION access.case_references(wanted bigint[])
 RETURNS TABLE(id bigint, reference text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select c.id, c.reference from casework."case" c
   where c.id = any (wanted)
     and ((select access.acting_why()) = 'search-log'
          or c.agency_id = any ((select access.protects())::int[]) or c.id in (select s.case_id from casework.sight(wanted) s))
$function$;
grant execute on function access.case_references(bigint[]) to app;
grant execute on function access.case_references(bigint[]) to worker;

CREATE OR REPLACE FUNCTION access.caseworks()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce((select a.caseworks from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$function$;
grant execute on function access.caseworks() to app;
grant execute on function access.caseworks() to worker;

CREATE OR REPLACE FUNCTION access.close_log()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET lock_timeout TO '500ms'
AS $function$
begin
  if access.acting_why() is distinct from 'seal' then
    raise exception 'Only the sealer closes the log.' using errcode = 'insufficient_privilege';
  end if;
  lock table access.entry in share mode;
  return (select coalesce(max(e.id), 0) from access.entry e);
end $function$;
grant execute on function access.close_log() to worker;

CREATE OR REPLACE FUNCTION access.end_sessions(account integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare n int;
begin
  perform access.must_administer();
  update access.session s set ended_at = pg_catalog.now() where s.account_id = account and s.ended_at is null and s.ends > pg_catalog.now();
  get diagnostics n = row_count;
  return n;
end $function$;
grant execute on function access.end_sessions(integer) to app;
grant execute on function access.end_sessions(integer) to worker;

CREATE OR REPLACE FUNCTION access.entries_about(record bigint)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select e.id from access.entry e
   where e.ids @> array[record] and e.subject = 'case'
     and exists (
       select from casework."case" c
        where c.id = record
          and ((select access.acting_why()) = 'search-log'
               or c.agency_id = any ((select access.protects())::int[])
               or c.agency_id = any ((select access.caseworks())::int[]) and exists (select from casework.sight(array[record]))))
$function$;
grant execute on function access.entries_about(bigint) to app;
grant execute on function access.entries_about(bigint) to worker;

CREATE OR REPLACE FUNCTION access.health()
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform access.must_administer();
  return pg_catalog.jsonb_build_object(
    'sealed', (select max(s.at) from access.seal s),
    'unsealed', (select count(*) from access.entry e where e.id > coalesce((select max(s.to_id) from access.seal s), 0)),
    'migration', (select m.name from db.migration m order by m.number desc limit 1),
    'migrations', (select count(*) from db.migration m),
    'bytes', pg_catalog.pg_database_size(pg_catalog.current_database()),
    'postgres', pg_catalog.current_setting('server_version'));
end $function$;
grant execute on function access.health() to app;
grant execute on function access.health() to worker;

CREATE OR REPLACE FUNCTION access.holds(VARIADIC wanted text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce((select a.roles && wanted from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), false)
$function$;
grant execute on function access.holds(text[]) to app;
grant execute on function access.holds(text[]) to public_web;
grant execute on function access.holds(text[]) to worker;

CREATE OR REPLACE FUNCTION access.in_force(agreement integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select exists (
    select from access.agreement a
     where a.id = agreement and a.starts <= current_date and (a.ends is null or a.ends >= current_date)
       and (select count(*) >= 2 from access.agreement_party p where p.agreement_id = a.id and p.signed_on <= current_date))
$function$;
grant execute on function access.in_force(integer) to app;
grant execute on function access.in_force(integer) to public_web;
grant execute on function access.in_force(integer) to worker;

CREATE OR REPLACE FUNCTION access.invitation_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.entry (kind, what, account_id, system_why, subject, ids)
  values ('administration', 'send link', new.made_by, 'sign-in', 'account', array[new.account_id]::bigint[]);
  if exists (select from access.account a where a.id = new.account_id and a.state = 'active')
     and exists (select from access.post p where p.account_id = new.account_id and p.ended_at is null
                   and p.role in ('caseworker', 'panel-member', 'data-protection-officer')) then
    perform access.raise_alert('reset', new.account_id, new.made_by, 'Made a link that resets the sign-in of somebody who can open cases.');
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION access.move_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update access.edition set n = n + 1;
  delete from access.edition_due d where d.xid = new.xid;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION access.must_administer()
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not access.holds('administrator') and access.acting_why() is distinct from 'set-up' then
    raise exception 'Only administrators do this.' using errcode = 'insufficient_privilege';
  end if;
end $function$;

CREATE OR REPLACE FUNCTION access.name_of(account integer)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.name from access.account a where a.id = account and (access.actor() is not null or access.acting_why() is not null)
$function$;
grant execute on function access.name_of(integer) to app;
grant execute on function access.name_of(integer) to worker;

CREATE OR REPLACE FUNCTION access.note(what text, subject text, ids bigint[], reason text DEFAULT ''::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.acting_why() is null and not access.holds('administrator', 'data-protection-officer')
     and not (what = 'import paper' and access.holds('clerk')) then
    raise exception 'Only who administers notes what they do.' using errcode = 'insufficient_privilege';
  end if;
  if length(what) > 60 or length(subject) > 30 or length(reason) > 1000 then
    raise exception 'A note is short.' using errcode = 'check_violation';
  end if;
  perform access.add_entry('administration', what, subject, ids, '{}', null, reason, '', '{}');
end $function$;
grant execute on function access.note(text,text,bigint[],text) to app;
grant execute on function access.note(text,text,bigint[],text) to worker;

CREATE OR REPLACE FUNCTION access.note_sign_in(what text, account integer, session bigint DEFAULT NULL::bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.acting_why() is distinct from 'sign-in' then
    raise exception 'Only sign-in notes sign-ins.' using errcode = 'insufficient_privilege';
  end if;
  insert into access.entry (kind, what, account_id, session_id, system_why, subject, ids)
  values ('sign-in', what, account, session, 'sign-in', 'account',
          case when account is null then '{}' else array[account]::bigint[] end);
end $function$;
grant execute on function access.note_sign_in(text,integer,bigint) to worker;

CREATE OR REPLACE FUNCTION access.own_agency_receives()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me record;
  of_agreement int;
begin
  select a.account_id, a.agencies into me from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if me.account_id is null then return null; end if;
  if tg_table_name = 'agreement' then of_agreement := new.id; else of_agreement := new.agreement_id; end if;
  if exists (select from access.agreement_party p where p.agreement_id = of_agreement and p.agency_id = any (me.agencies))
     and not exists (select from access.alert l where l.kind = 'own access' and l.by_id = me.account_id and l.at = pg_catalog.now()) then
    perform access.raise_alert('own access', me.account_id, me.account_id, 'Changed an agreement under which their own agency receives: '
            || (select a.title from access.agreement a where a.id = of_agreement) || '.');
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION access.post_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := access.actor();
  name_of_role text := pg_catalog.replace(new.role, '-', ' ') || ' at ' || (select g.name from access.agency g where g.id = new.agency_id);
begin
  if tg_op = 'INSERT' then
    new.given_by := me;
    new.given_at := pg_catalog.now();
    perform access.add_entry('administration', 'give role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, new.why, '', '{}');
    if new.account_id = me then
      perform access.raise_alert('own access', new.account_id, me, 'Gave themselves the role ' || name_of_role || '.', new.agency_id);
    elsif me is null and access.acting_why() is distinct from 'set-up' then
      null;
    elsif new.role = 'data-protection-officer' then
      perform access.raise_alert('officer', new.account_id, me, 'Gave somebody the role ' || name_of_role || '.', new.agency_id);
    elsif new.role in ('caseworker', 'panel-member')
          and exists (select from access.account a where a.id = new.account_id and a.state = 'invited') then
      -- Whoever made the account could open its link themselves.
      perform access.raise_alert('new reader', new.account_id, me, 'Made a user who can open cases: ' || name_of_role || '.', new.agency_id);
    end if;
  else
    if (new.account_id, new.role, new.agency_id, new.begins, new.given_by, new.given_at)
       is distinct from (old.account_id, old.role, old.agency_id, old.begins, old.given_by, old.given_at) or old.ended_at is not null then
      raise exception 'A post is ended and a new one given; it is never rewritten.' using errcode = 'insufficient_privilege';
    end if;
    if new.ended_at is not null then
      new.ended_at := pg_catalog.now();
      new.ended_by := me;
    elsif old.ends is not null and (new.ends is null or new.ends > old.ends) then
      -- A last day that moves on gives the role for longer, or again.
      perform access.add_entry('administration', 'give role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, new.why, '', '{}');
      if new.account_id = me then
        perform access.raise_alert('own access', new.account_id, me, 'Gave themselves the role ' || name_of_role || ' for longer.', new.agency_id);
      end if;
      return new;
    end if;
    perform access.add_entry('administration', 'end role ' || new.role, 'account', array[new.account_id]::bigint[], array[new.agency_id], null, '', '', '{}');
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION access.protects()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce((select a.protects from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$function$;
grant execute on function access.protects() to app;
grant execute on function access.protects() to worker;

CREATE OR REPLACE FUNCTION access.raise_alert(kind text, about integer, by_whom integer, says text, agency integer DEFAULT NULL::integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into access.alert (kind, account_id, by_id, says, controller_id)
  select distinct raise_alert.kind, about, by_whom, raise_alert.says, coalesce(g.controller_id, g.id)
    from access.agency g
   where g.id = agency or g.id in (select p.agency_id from access.post p where p.account_id in (about, by_whom) and p.ended_at is null);
  if not found then
    insert into access.alert (kind, account_id, by_id, says) values (raise_alert.kind, about, by_whom, raise_alert.says);
  end if;
end $function$;

CREATE OR REPLACE FUNCTION access.reset_sign_in(account integer, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform access.end_sessions(account);
  delete from access.password x where x.account_id = account;
  delete from access.totp x where x.account_id = account;
  delete from access.passkey x where x.account_id = account;
  delete from access.identity x where x.account_id = account;
  delete from access.recovery_code x where x.account_id = account;
  delete from access.invitation x where x.account_id = account and x.used_at is null;
  perform access.add_entry('administration', 'reset sign-in', 'account', array[account]::bigint[], '{}', null, how, '', '{}');
end $function$;
grant execute on function access.reset_sign_in(integer,text) to app;
grant execute on function access.reset_sign_in(integer,text) to worker;

CREATE OR REPLACE FUNCTION access.sign_ins()
 RETURNS TABLE(account_id integer, last timestamp with time zone, open integer, factor boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform access.must_administer();
  return query
    select a.id, s.last, coalesce(s.open, 0)::int,
           exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null)
             or exists (select from access.passkey k where k.account_id = a.id)
      from access.account a
      left join (select x.account_id, max(x.began) filter (where x.stage = 'whole') as last,
                        count(*) filter (where x.ended_at is null and x.ends > pg_catalog.now() and x.seen + x.idle > pg_catalog.now()) as open
                   from access.session x group by x.account_id) s on s.account_id = a.id;
end $function$;
grant execute on function access.sign_ins() to app;
grant execute on function access.sign_ins() to worker;

CREATE OR REPLACE FUNCTION access.staff()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(distinct p.account_id), '{}') from access.post p where p.agency_id = any (access.protects())
$function$;
grant execute on function access.staff() to app;

CREATE OR REPLACE FUNCTION access.watch(watched regclass)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  execute pg_catalog.format(
    'create trigger bump_edition after insert or update or delete or truncate on %s
       for each statement execute function access.bump_edition()', watched);
end $function$;

CREATE OR REPLACE FUNCTION access.works_at(account integer)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select coalesce(array_agg(distinct g.name order by g.name), '{}')
    from access.post p join access.agency g on g.id = p.agency_id
   where p.account_id = account and p.ended_at is null and p.begins <= current_date and (p.ends is null or p.ends >= current_date)
     and access.actor() is not null
$function$;
grant execute on function access.works_at(integer) to app;

-- notify --------------------------------------------------------------------------------------------------------------

create schema notify;

create table notify.letter (
  id integer not null generated always as identity,
  account_id integer not null,
  key text not null,
  subject text,
  words text,
  state text not null default 'waiting'::text,
  tries integer not null default 0,
  next_try timestamp with time zone not null default now(),
  fault text,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint letter_check CHECK (((state = 'waiting'::text) = (ended_at IS NULL))),
  constraint letter_check1 CHECK (((words IS NOT NULL) OR (state <> 'waiting'::text))),
  constraint letter_key_check CHECK (((length(key) >= 3) AND (length(key) <= 200))),
  constraint letter_key_key UNIQUE (key),
  constraint letter_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text]))),
  constraint letter_subject_check CHECK ((((length(subject) >= 1) AND (length(subject) <= 200)) AND (subject !~ '[[:cntrl:]]'::text))),
  constraint letter_words_check CHECK (((length(words) >= 1) AND (length(words) <= 10000)))
);
CREATE INDEX letter_account_id_idx ON notify.letter USING btree (account_id);
CREATE INDEX letter_made_by_made_at_idx ON notify.letter USING btree (made_by, made_at);
CREATE INDEX letter_next_try_idx ON notify.letter USING btree (next_try) WHERE (state = 'waiting'::text);
alter table notify.letter enable row level security;
alter table notify.letter force row level security;
create policy owner_all on notify.letter for all to owner using (true) with check (true);
create policy system on notify.letter for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['send-letters'::text, 'export'::text])));
grant select, update on notify.letter to worker;

CREATE OR REPLACE FUNCTION notify.write_letter(account integer, key text, subject text, words text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  actor int := access.actor();
begin
  if actor is null and access.acting_why() is null then
    raise exception 'Who writes a letter has signed in.' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from access.account a where a.id = account and a.state = 'active') then return false; end if;
  if actor is not null and (select count(*) from notify.letter l where l.made_by = actor and l.made_at > pg_catalog.now() - interval '1 day') >= 500 then
    return false;
  end if;
  insert into notify.letter (account_id, key, subject, words, made_by) values (account, key, subject, words, actor) on conflict do nothing;
  return found;
end $function$;
grant execute on function notify.write_letter(integer,text,text,text) to app;
grant execute on function notify.write_letter(integer,text,text,text) to worker;

-- search --------------------------------------------------------------------------------------------------------------

create schema search;

create table search.month (
  month integer not null,
  paragraphs integer not null,
  constraint month_pkey PRIMARY KEY (month)
);
grant delete, insert, select, update on search.month to worker;
grant select on search.month to app;
grant select on search.month to public_web;

create table search.paragraph (
  id bigint not null generated always as identity,
  source text not null,
  href text not null,
  kind text not null,
  title text not null,
  text text not null,
  body_slug text,
  body_name text,
  date date,
  year smallint,
  people jsonb not null default '[]'::jsonb,
  words tsvector not null,
  constraint paragraph_pkey PRIMARY KEY (id),
  constraint paragraph_kind_check CHECK ((kind = ANY (ARRAY['agenda'::text, 'minutes'::text, 'decision'::text, 'report'::text, 'action'::text, 'person'::text, 'body'::text, 'document'::text])))
);
CREATE INDEX paragraph_skeleton ON search.paragraph USING btree (md5(search.skeleton(text)), date);
CREATE INDEX paragraph_source ON search.paragraph USING btree (source);
CREATE INDEX paragraph_words ON search.paragraph USING gin (words) WITH (fastupdate=off);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON search.paragraph FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
grant delete, insert, select, update on search.paragraph to worker;
grant select on search.paragraph to app;
grant select on search.paragraph to public_web;

create table search.word (
  word text not null,
  paragraphs integer not null,
  constraint word_pkey PRIMARY KEY (word)
);
CREATE INDEX word_alike ON search.word USING gin (word gin_trgm_ops) WHERE (length(word) > 3);
grant delete, insert, select, update on search.word to worker;
grant select on search.word to app;
grant select on search.word to public_web;

CREATE OR REPLACE FUNCTION search.candidates(q tsquery, exact tsquery, looks integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
 SET enable_indexonlyscan TO 'off'
 SET jit TO 'off'
AS $function$
  SELECT jsonb_build_object('cut', count(*) = looks,
    'ids', coalesce(jsonb_agg(id) FILTER (WHERE exact IS NULL OR words @@ exact), '[]'))
  FROM (SELECT id, words FROM search.paragraph WHERE words @@ q LIMIT looks) AS looked
$function$;
grant execute on function search.candidates(tsquery,tsquery,integer) to app;
grant execute on function search.candidates(tsquery,tsquery,integer) to public_web;
grant execute on function search.candidates(tsquery,tsquery,integer) to worker;

CREATE OR REPLACE FUNCTION search.skeleton(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT CASE WHEN (bare.text ~ '^([a-z]+ ){7}'::text) THEN bare.text ELSE ''::text END AS "case" FROM (SELECT btrim(regexp_replace(regexp_replace(lower(regexp_replace((skeleton.words COLLATE "C"), '[^A-Za-z]+'::text, ' '::text, 'g'::text)), '\y(?:st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\y'::text, ' '::text, 'g'::text), ' +'::text, ' '::text, 'g'::text)) AS text) bare);
grant execute on function search.skeleton(text) to app;
grant execute on function search.skeleton(text) to public_web;
grant execute on function search.skeleton(text) to worker;

-- people --------------------------------------------------------------------------------------------------------------

create schema people;

create table people.approved_absence (
  id integer not null generated always as identity,
  person_id integer not null,
  approved_on date not null,
  until date not null,
  minute text not null,
  added_by integer,
  added_at timestamp with time zone not null default now(),
  constraint approved_absence_pkey PRIMARY KEY (id),
  constraint approved_absence_added_by_fkey FOREIGN KEY (added_by) REFERENCES access.account(id),
  constraint approved_absence_check CHECK ((until >= approved_on)),
  constraint approved_absence_minute_check CHECK (((length(minute) >= 1) AND (length(minute) <= 200))),
  constraint approved_absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX approved_absence_person_id_idx ON people.approved_absence USING btree (person_id);
alter table people.approved_absence enable row level security;
alter table people.approved_absence force row level security;
create policy clerk on people.approved_absence for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on people.approved_absence for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on people.approved_absence for select to owner using (true);
create policy system on people.approved_absence for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on people.approved_absence to worker;
grant insert, select on people.approved_absence to app;

create table people.body (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  kind text not null,
  about text not null default ''::text,
  public boolean not null default false,
  publisher text not null,
  seats integer,
  kept_here boolean not null default false,
  revision integer not null default 1,
  constraint body_pkey PRIMARY KEY (id),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'board'::text, 'committee'::text, 'partnership'::text, 'panel'::text, 'unknown'::text]))),
  constraint body_seats_check CHECK (((seats >= 1) AND (seats <= 200))),
  constraint body_slug_key UNIQUE (slug)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.body FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.body enable row level security;
alter table people.body force row level security;
create policy clerk_changes on people.body for update to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_makes on people.body for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds) AND (NOT public)));
create policy member on people.body for select to app using ((id = ANY (( SELECT people.sits_on() AS sits_on)::integer[])));
create policy named on people.body for select to app using ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text, 'monitoring-officer'::text]) AS holds) OR (id IN ( SELECT r.body_id
   FROM people.reader r
  WHERE (r.account_id = ( SELECT access.actor() AS actor))))));
create policy owner_all on people.body for select to owner using (true);
create policy public on people.body for select to app, public_web using (public);
create policy system on people.body for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.body to app;
grant insert, select, update on people.body to worker;
grant select on people.body to public_web;
grant update (name, kind, about, seats, kept_here, revision) on people.body to app;

create table people.body_name (
  folded text not null,
  body_id integer not null,
  constraint body_name_pkey PRIMARY KEY (folded),
  constraint body_name_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id)
);
alter table people.body_name enable row level security;
alter table people.body_name force row level security;
create policy clerk on people.body_name for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy system on people.body_name for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.body_name to app;
grant insert, select on people.body_name to worker;

create table people.confirmation (
  person_id integer not null,
  at timestamp with time zone not null,
  made_by integer not null,
  constraint confirmation_pkey PRIMARY KEY (person_id, at),
  constraint confirmation_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint confirmation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.confirmation FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.confirmation enable row level security;
alter table people.confirmation force row level security;
create policy confirm on people.confirmation for insert to app with check (((made_by = ( SELECT access.actor() AS actor)) AND ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])) OR ( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds))));
create policy owner_all on people.confirmation for all to owner using (true) with check (true);
create policy public on people.confirmation for select to app, public_web using ((person_id IN ( SELECT person.id
   FROM people.person)));
create policy system on people.confirmation for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.confirmation to app;
grant select on people.confirmation to public_web;
grant select on people.confirmation to worker;

create table people.doubt (
  person_id integer not null,
  other_id integer not null,
  evidence text not null,
  settled text,
  settled_at timestamp with time zone,
  constraint doubt_pkey PRIMARY KEY (person_id, other_id),
  constraint doubt_check CHECK ((person_id < other_id)),
  constraint doubt_other_id_fkey FOREIGN KEY (other_id) REFERENCES people.person(id),
  constraint doubt_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint doubt_settled_check CHECK ((settled = ANY (ARRAY['same'::text, 'different'::text])))
);
alter table people.doubt enable row level security;
alter table people.doubt force row level security;
create policy clerk on people.doubt for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_makes on people.doubt for insert to app with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy system on people.doubt for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.doubt to app;
grant insert, select, update on people.doubt to worker;

create table people.holder (
  account_id integer not null,
  person_id integer not null,
  constraint holder_pkey PRIMARY KEY (account_id),
  constraint holder_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint holder_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX holder_person_id_idx ON people.holder USING btree (person_id);
alter table people.holder enable row level security;
alter table people.holder force row level security;
create policy clerk on people.holder for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy own on people.holder for select to app using ((account_id = ( SELECT access.actor() AS actor)));
create policy owner_all on people.holder for all to owner using (true) with check (true);
create policy system on people.holder for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select on people.holder to worker;
grant select on people.holder to app;

create table people.interest (
  id integer not null generated always as identity,
  slug text not null,
  person_id integer not null,
  made_by integer not null,
  made_at timestamp with time zone not null,
  constraint interest_pkey PRIMARY KEY (id),
  constraint interest_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint interest_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint interest_slug_key UNIQUE (slug)
);
CREATE INDEX interest_person_id_idx ON people.interest USING btree (person_id);
alter table people.interest enable row level security;
alter table people.interest force row level security;
create policy enter on people.interest for insert to app with check (((made_by = ( SELECT access.actor() AS actor)) AND ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])) OR ( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds))));
create policy mine on people.interest for select to app using ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])));
create policy monitoring on people.interest for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on people.interest for all to owner using (true) with check (true);
create policy system on people.interest for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.interest to app;
grant select on people.interest to worker;

create table people.interest_version (
  interest_id integer not null,
  number integer not null,
  category text not null,
  whose text not null,
  words text not null,
  from_day date,
  until_day date,
  struck boolean not null default false,
  withhold boolean not null default false,
  withhold_why text not null default ''::text,
  made_by integer not null,
  made_at timestamp with time zone not null,
  decision text,
  remark text not null default ''::text,
  decided_by integer,
  decided_at timestamp with time zone,
  constraint interest_version_pkey PRIMARY KEY (interest_id, number),
  constraint interest_version_check CHECK ((until_day >= from_day)),
  constraint interest_version_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint interest_version_decision_check CHECK ((decision = ANY (ARRAY['published'::text, 'sensitive'::text, 'returned'::text]))),
  constraint interest_version_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES people.interest(id),
  constraint interest_version_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint interest_version_whose_check CHECK ((whose = ANY (ARRAY['member'::text, 'partner'::text]))),
  constraint interest_version_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
CREATE INDEX interest_version_made_at_idx ON people.interest_version USING btree (made_at) WHERE (decision IS NULL);
CREATE TRIGGER withhold_declared AFTER UPDATE OF decision ON people.interest_version FOR EACH ROW WHEN ((new.decision = 'sensitive'::text)) EXECUTE FUNCTION people.withhold_declared();
alter table people.interest_version enable row level security;
alter table people.interest_version force row level security;
create policy enter on people.interest_version for insert to app with check (((made_by = ( SELECT access.actor() AS actor)) AND (decision IS NULL) AND (decided_by IS NULL) AND (interest_id IN ( SELECT interest.id
   FROM people.interest))));
create policy owner_all on people.interest_version for all to owner using (true) with check (true);
create policy readable on people.interest_version for select to app using ((interest_id IN ( SELECT interest.id
   FROM people.interest)));
create policy system on people.interest_version for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.interest_version to app;
grant select on people.interest_version to worker;

create table people.membership (
  person_id integer not null,
  body_id integer not null,
  year integer not null,
  role text,
  party text,
  "position" integer not null,
  begins date,
  ends date,
  coopted boolean not null default false,
  votes boolean not null default true,
  why_ended text,
  revision integer not null default 1,
  constraint membership_pkey PRIMARY KEY (body_id, year, person_id),
  constraint membership_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint membership_check CHECK (((ends IS NULL) OR (begins IS NULL) OR (ends >= begins))),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint membership_why_ended_check CHECK ((why_ended = ANY (ARRAY['resigned'::text, 'died'::text, 'disqualified'::text, 'replaced'::text, 'left the council'::text, 'other'::text])))
);
CREATE INDEX membership_person_id_idx ON people.membership USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.membership FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER membership_changed AFTER INSERT OR DELETE OR UPDATE ON people.membership FOR EACH ROW EXECUTE FUNCTION people.membership_changed();
alter table people.membership enable row level security;
alter table people.membership force row level security;
create policy clerk on people.membership for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on people.membership for select to owner using (true);
create policy public on people.membership for select to app, public_web using ((((begins IS NULL) OR (begins <= CURRENT_DATE)) AND (body_id IN ( SELECT body.id
   FROM people.body))));
create policy system on people.membership for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on people.membership to app;
grant delete, insert, select, update on people.membership to worker;
grant select on people.membership to public_web;

create table people.person (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  same_as integer not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_same_as_fkey FOREIGN KEY (same_as) REFERENCES people.person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint person_slug_key UNIQUE (slug)
);
CREATE INDEX person_same_as_idx ON people.person USING btree (same_as);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.person FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER is_self BEFORE INSERT ON people.person FOR EACH ROW EXECUTE FUNCTION people.is_self();
alter table people.person enable row level security;
alter table people.person force row level security;
create policy clerk on people.person for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_changes on people.person for update to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_makes on people.person for insert to app with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on people.person for select to owner using (true);
create policy public on people.person for select to app, public_web using ((id IN ( SELECT person_name.person_id
   FROM people.person_name)));
create policy system on people.person for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.person to app;
grant insert, select, update on people.person to worker;
grant select on people.person to public_web;
grant update (name) on people.person to app;

create table people.person_name (
  person_id integer not null,
  body_id integer not null,
  printed text not null,
  family text not null,
  member boolean not null,
  evidence text not null,
  constraint person_name_pkey PRIMARY KEY (person_id, body_id, printed),
  constraint person_name_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint person_name_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX person_name_body_id_idx ON people.person_name USING btree (body_id);
CREATE INDEX person_name_family_idx ON people.person_name USING btree (family);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.person_name FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.person_name enable row level security;
alter table people.person_name force row level security;
create policy clerk_changes on people.person_name for update to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_makes on people.person_name for insert to app with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy public on people.person_name for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on people.person_name for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on people.person_name to app;
grant insert, select, update on people.person_name to worker;
grant select on people.person_name to public_web;
grant update (member) on people.person_name to app;

create table people.reader (
  body_id integer not null,
  account_id integer not null,
  constraint reader_pkey PRIMARY KEY (body_id, account_id),
  constraint reader_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint reader_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id)
);
CREATE INDEX reader_account_id_idx ON people.reader USING btree (account_id);
alter table people.reader enable row level security;
alter table people.reader force row level security;
create policy clerk on people.reader for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy own on people.reader for select to app using ((account_id = ( SELECT access.actor() AS actor)));
create policy owner_all on people.reader for all to owner using (true) with check (true);
create policy system on people.reader for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['set-up'::text, 'export'::text])));
grant delete, insert, select on people.reader to worker;
grant select on people.reader to app;

create table people.registered (
  interest_id integer not null,
  number integer not null,
  person_id integer not null,
  sensitive boolean not null default false,
  category text,
  whose text,
  words text,
  from_day date,
  until_day date,
  shown_from timestamp with time zone not null,
  shown_until timestamp with time zone,
  constraint registered_pkey PRIMARY KEY (interest_id, number),
  constraint registered_check CHECK ((sensitive = (words IS NULL))),
  constraint registered_check1 CHECK (((NOT sensitive) OR ((category IS NULL) AND (whose IS NULL) AND (from_day IS NULL) AND (until_day IS NULL)))),
  constraint registered_interest_id_number_fkey FOREIGN KEY (interest_id, number) REFERENCES people.interest_version(interest_id, number),
  constraint registered_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX registered_person_id_idx ON people.registered USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.registered FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.registered enable row level security;
alter table people.registered force row level security;
create policy owner_all on people.registered for all to owner using (true) with check (true);
create policy public on people.registered for select to app, public_web using ((person_id IN ( SELECT person.id
   FROM people.person)));
create policy system on people.registered for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant select on people.registered to app;
grant select on people.registered to public_web;
grant select on people.registered to worker;

create table people.representation (
  id integer not null generated always as identity,
  person_id integer not null,
  outside text not null,
  body_id integer not null,
  begins date,
  ends date,
  constraint representation_pkey PRIMARY KEY (id),
  constraint representation_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint representation_check CHECK (((ends IS NULL) OR (begins IS NULL) OR (ends >= begins))),
  constraint representation_outside_check CHECK (((length(outside) >= 3) AND (length(outside) <= 200))),
  constraint representation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX representation_body_id_idx ON people.representation USING btree (body_id);
CREATE INDEX representation_person_id_idx ON people.representation USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.representation FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.representation enable row level security;
alter table people.representation force row level security;
create policy clerk on people.representation for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on people.representation for select to owner using (true);
create policy public on people.representation for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on people.representation for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on people.representation to app;
grant delete, insert, select, update on people.representation to worker;
grant select on people.representation to public_web;

create table people.substitute (
  body_id integer not null,
  year integer not null,
  person_id integer not null,
  party text,
  constraint substitute_pkey PRIMARY KEY (body_id, year, person_id),
  constraint substitute_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint substitute_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX substitute_person_id_idx ON people.substitute USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON people.substitute FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table people.substitute enable row level security;
alter table people.substitute force row level security;
create policy clerk on people.substitute for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on people.substitute for select to owner using (true);
create policy public on people.substitute for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on people.substitute for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on people.substitute to app;
grant delete, insert, select, update on people.substitute to worker;
grant select on people.substitute to public_web;

CREATE OR REPLACE FUNCTION people.chairs()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(distinct m.body_id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
    join people.membership m on m.person_id = p.id
   where h.account_id = access.actor() and m.body_id = any (people.sits_on())
     and m.year = (select max(o.year) from people.membership o
                    where o.body_id = m.body_id and coalesce(o.begins, '-infinity') <= current_date)
     and coalesce(m.begins, '-infinity') <= current_date
     and coalesce(m.ends, 'infinity') >= current_date
     and m.role ~* '^(vice[- ]?)?chair'
$function$;
grant execute on function people.chairs() to app;

CREATE OR REPLACE FUNCTION people.decide_interest(entry integer, version integer, verdict text, said text, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare v people.interest_version;
begin
  if not access.holds('monitoring-officer') then
    raise exception 'The monitoring officer keeps the register.' using errcode = 'insufficient_privilege';
  end if;
  update people.interest_version i set decision = verdict, remark = said, decided_by = access.actor(), decided_at = moment
   where i.interest_id = entry and i.number = version and i.decision is null
     and not exists (select from people.interest_version n where n.interest_id = entry and n.number > version)
  returning * into v;
  if v.interest_id is null then return false; end if;
  if verdict <> 'returned' then
    update people.registered r set shown_until = moment where r.interest_id = entry and r.shown_until is null;
    if verdict = 'sensitive' then
      update people.registered r set sensitive = true, category = null, whose = null, words = null, from_day = null, until_day = null
       where r.interest_id = entry;
    end if;
    if not v.struck then
      insert into people.registered (interest_id, number, person_id, sensitive, category, whose, words, from_day, until_day, shown_from)
      select v.interest_id, v.number, i.person_id, hidden,
             case when not hidden then v.category end, case when not hidden then v.whose end, case when not hidden then v.words end,
             case when not hidden then v.from_day end, case when not hidden then v.until_day end, moment
        from people.interest i, (select verdict = 'sensitive' as hidden) h where i.id = entry;
    end if;
  end if;
  -- Numbers only: the log says that it was decided, never what about.
  perform access.add_entry('administration', 'decide interest', 'interest', array[entry]::bigint[], '{}', null, '', '', '{}');
  return true;
end $function$;
grant execute on function people.decide_interest(integer,integer,text,text,timestamp with time zone) to app;

CREATE OR REPLACE FUNCTION people.end_holder(person integer, account integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not access.holds('clerk') then raise exception 'A clerk says who is who.' using errcode = 'insufficient_privilege'; end if;
  delete from people.holder h where h.account_id = account and h.person_id = person;
  if found then
    perform access.add_entry('administration', 'end holder', 'account', array[account]::bigint[], '{}', null, '', 'person ' || person, '{}');
  end if;
end $function$;
grant execute on function people.end_holder(integer,integer) to app;

CREATE OR REPLACE FUNCTION people.end_reader(body integer, account integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reads.' using errcode = 'insufficient_privilege'; end if;
  delete from people.reader r where r.body_id = body and r.account_id = account;
  if found then
    perform access.add_entry('administration', 'end reader', 'body', array[body]::bigint[], '{}', null, '', 'account ' || account, '{}');
  end if;
end $function$;
grant execute on function people.end_reader(integer,integer) to app;

CREATE OR REPLACE FUNCTION people.is_self()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.same_as := coalesce(new.same_as, new.id);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION people.membership_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.actor() is null then return null; end if;
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'add member', 'body', array[new.body_id]::bigint[], '{}', null, '', 'person ' || new.person_id, '{}');
  elsif tg_op = 'DELETE' then
    perform access.add_entry('administration', 'remove member', 'body', array[old.body_id]::bigint[], '{}', null, '', 'person ' || old.person_id, '{}');
  elsif (new.role, new.begins, new.ends, new.coopted, new.votes) is distinct from (old.role, old.begins, old.ends, old.coopted, old.votes) then
    perform access.add_entry('administration', 'change member', 'body', array[new.body_id]::bigint[], '{}', null, coalesce(new.why_ended, ''), 'person ' || new.person_id, '{}');
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION people.my_people()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(p.id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
   where h.account_id = access.actor() and access.holds('councillor')
$function$;
grant execute on function people.my_people() to app;

CREATE OR REPLACE FUNCTION people.name_holder(person integer, typed text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who is who.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null then return false; end if;
  delete from people.holder h where h.account_id = who;
  if person is not null then insert into people.holder (account_id, person_id) values (who, person); end if;
  perform access.add_entry('administration', 'name holder', 'account', array[who]::bigint[], '{}', null, '', 'person ' || coalesce(person::text, 'nobody'), '{}');
  return true;
end $function$;
grant execute on function people.name_holder(integer,text) to app;

CREATE OR REPLACE FUNCTION people.name_reader(body integer, typed text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reads.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null or not exists (select from people.body b where b.id = body and not b.public) then return false; end if;
  insert into people.reader (body_id, account_id) values (body, who) on conflict do nothing;
  if found then
    perform access.add_entry('administration', 'name reader', 'body', array[body]::bigint[], '{}', null, '', 'account ' || who, '{}');
  end if;
  return true;
end $function$;
grant execute on function people.name_reader(integer,text) to app;

CREATE OR REPLACE FUNCTION people.note_body(body integer, what text, said text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not access.holds('clerk') then raise exception 'A clerk keeps the bodies.' using errcode = 'insufficient_privilege'; end if;
  if what = 'open body' then
    perform access.add_entry('administration', 'open body', 'body', array[body]::bigint[], '{}', null, said, '', '{}');
  elsif what = 'close body' then
    perform access.add_entry('administration', 'close body', 'body', array[body]::bigint[], '{}', null, said, '', '{}');
  else
    raise exception 'Nothing of the kind is noted of a body.' using errcode = 'check_violation';
  end if;
end $function$;
grant execute on function people.note_body(integer,text,text) to app;

CREATE OR REPLACE FUNCTION people.sits_on()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(distinct m.body_id), '{}')
    from people.holder h
    join people.person mine on mine.id = h.person_id
    join people.person p on p.same_as = mine.same_as
    join people.membership m on m.person_id = p.id
   where h.account_id = access.actor() and access.holds('councillor')
     and m.year = (select max(o.year) from people.membership o
                    where o.body_id = m.body_id and coalesce(o.begins, '-infinity') <= current_date)
     and coalesce(m.begins, '-infinity') <= current_date
     and coalesce(m.ends, 'infinity') >= current_date
$function$;
grant execute on function people.sits_on() to app;

CREATE OR REPLACE FUNCTION people.withhold_declared()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update meetings.declaration d set sensitive = true, nature = '', revision = d.revision + 1
   where d.interest_id = new.interest_id and not d.sensitive;
  return null;
end $function$;

-- meetings ------------------------------------------------------------------------------------------------------------

create schema meetings;

create table meetings.action (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  minute_id integer,
  text text not null,
  owners text[] not null,
  loose boolean not null default false,
  due date,
  state text not null default 'open'::text,
  closed_on date,
  closed_says text not null default ''::text,
  account_id integer,
  revision integer not null default 1,
  constraint action_pkey PRIMARY KEY (id),
  constraint action_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint action_closed CHECK (((state = 'open'::text) = (closed_on IS NULL))),
  constraint action_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint action_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE SET NULL,
  constraint action_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
);
CREATE INDEX action_account_id_idx ON meetings.action USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX action_meeting_id_idx ON meetings.action USING btree (meeting_id);
CREATE INDEX action_minute_id_idx ON meetings.action USING btree (minute_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.action FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.action FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.action enable row level security;
alter table meetings.action force row level security;
create policy clerk on meetings.action for update to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.action for select to owner using (true);
create policy owner_gives on meetings.action for update to owner using (true) with check (true);
create policy public on meetings.action for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.action for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.action to worker;
grant select on meetings.action to app;
grant select on meetings.action to public_web;
grant update (due, state, closed_on, closed_says, account_id, revision) on meetings.action to app;

create table meetings.agenda_item (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  number text,
  title text not null,
  page_from integer,
  page_to integer,
  part text,
  "group" text,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint agenda_item_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text])))
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.agenda_item FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.agenda_item enable row level security;
alter table meetings.agenda_item force row level security;
create policy public on meetings.agenda_item for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.agenda_item for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.agenda_item to worker;
grant select on meetings.agenda_item to app;
grant select on meetings.agenda_item to public_web;

create table meetings.asker (
  question_id integer not null,
  name text not null,
  address text not null,
  postcode text not null,
  email text not null default ''::text,
  words text not null,
  person_key text not null,
  organisation_key text,
  constraint asker_pkey PRIMARY KEY (question_id),
  constraint asker_address_check CHECK (((length(address) >= 5) AND (length(address) <= 400))),
  constraint asker_email_check CHECK ((length(email) <= 200)),
  constraint asker_name_check CHECK (((length(name) >= 2) AND (length(name) <= 120))),
  constraint asker_postcode_check CHECK (((length(postcode) >= 5) AND (length(postcode) <= 10))),
  constraint asker_question_id_fkey FOREIGN KEY (question_id) REFERENCES meetings.question(id) ON DELETE CASCADE,
  constraint asker_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
alter table meetings.asker enable row level security;
alter table meetings.asker force row level security;
create policy clerk on meetings.asker for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.asker for select to owner using (true);
create policy system on meetings.asker for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.asker to worker;
grant select on meetings.asker to app;

create table meetings.attachment (
  id integer not null generated always as identity,
  draft_id integer,
  business_id integer,
  "position" integer not null,
  kind text not null,
  title text not null,
  file_name text not null,
  media text not null,
  sha256 text not null,
  bytes integer not null,
  pages integer,
  alt text not null default ''::text,
  part text not null default 'I'::text,
  exempt integer[] not null default '{}'::integer[],
  public_interest text not null default ''::text,
  confidential boolean not null default false,
  added_by integer,
  added_at timestamp with time zone not null default now(),
  exempt_until text not null default ''::text,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_added_by_fkey FOREIGN KEY (added_by) REFERENCES access.account(id),
  constraint attachment_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE CASCADE,
  constraint attachment_check CHECK (((draft_id IS NOT NULL) OR (business_id IS NOT NULL))),
  constraint attachment_check1 CHECK (((part = 'I'::text) OR (exempt <> '{}'::integer[]) OR confidential)),
  constraint attachment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint attachment_exempt_check CHECK ((exempt <@ ARRAY[1, 2, 3, 4, 5, 6, 7])),
  constraint attachment_kind_check CHECK ((kind = ANY (ARRAY['appendix'::text, 'presentation'::text, 'picture'::text]))),
  constraint attachment_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text])))
);
CREATE INDEX attachment_business_id_idx ON meetings.attachment USING btree (business_id);
CREATE INDEX attachment_draft_id_idx ON meetings.attachment USING btree (draft_id);
alter table meetings.attachment enable row level security;
alter table meetings.attachment force row level security;
create policy author on meetings.attachment for all to app using (((business_id IS NULL) AND (draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])))) with check (((business_id IS NULL) AND (draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[]))));
create policy clerk on meetings.attachment for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.attachment for select to app using ((draft_id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on meetings.attachment for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.attachment for select to owner using (true);
create policy system on meetings.attachment for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.attachment to app;
grant insert, select, update on meetings.attachment to worker;

create table meetings.attendance (
  meeting_id integer not null,
  "position" integer not null,
  person_id integer not null,
  capacity text not null,
  printed text not null,
  constraint attendance_pkey PRIMARY KEY (meeting_id, "position"),
  constraint attendance_capacity_check CHECK ((capacity = ANY (ARRAY['present'::text, 'apologies'::text, 'absent on council business'::text, 'officer'::text, 'also present'::text]))),
  constraint attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX attendance_person_id_idx ON meetings.attendance USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.attendance FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.attendance FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.attendance enable row level security;
alter table meetings.attendance force row level security;
create policy public on meetings.attendance for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.attendance for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.attendance to worker;
grant select on meetings.attendance to app;
grant select on meetings.attendance to public_web;

create table meetings.ballot (
  vote_id integer not null,
  "position" integer not null,
  person_id integer not null,
  printed text not null,
  way text not null,
  constraint ballot_pkey PRIMARY KEY (vote_id, "position"),
  constraint ballot_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint ballot_vote_id_fkey FOREIGN KEY (vote_id) REFERENCES meetings.vote(id) ON DELETE CASCADE,
  constraint ballot_vote_id_person_id_key UNIQUE (vote_id, person_id),
  constraint ballot_way_check CHECK ((way = ANY (ARRAY['for'::text, 'against'::text, 'abstained'::text])))
);
CREATE INDEX ballot_person_id_idx ON meetings.ballot USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.ballot FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.ballot FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.ballot enable row level security;
alter table meetings.ballot force row level security;
create policy public on meetings.ballot for select to app, public_web using ((vote_id IN ( SELECT vote.id
   FROM meetings.vote)));
create policy system on meetings.ballot for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.ballot to worker;
grant select on meetings.ballot to app;
grant select on meetings.ballot to public_web;

create table meetings.business (
  id integer not null generated always as identity,
  meeting_id integer not null,
  parent_id integer,
  "position" integer not null,
  kind text not null,
  title text not null,
  private_title text,
  note text not null default ''::text,
  part text not null default 'I'::text,
  presenter text,
  organisation text,
  exempt integer[] not null default '{}'::integer[],
  public_interest text not null default ''::text,
  exempt_until text not null default ''::text,
  confidential boolean not null default false,
  urgent_reason text,
  urgent_by integer,
  state text not null default 'planned'::text,
  state_reason text not null default ''::text,
  carried_from integer,
  revision integer not null default 1,
  changed_by integer,
  changed_at timestamp with time zone not null default now(),
  added_at timestamp with time zone not null default now(),
  from_meeting_id integer,
  urgent_on date,
  topic_id integer,
  constraint business_pkey PRIMARY KEY (id),
  constraint business_carried_from_fkey FOREIGN KEY (carried_from) REFERENCES meetings.business(id),
  constraint business_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.account(id),
  constraint business_check CHECK (((part = 'I'::text) OR (exempt <> '{}'::integer[]) OR confidential)),
  constraint business_exempt_check CHECK ((exempt <@ ARRAY[1, 2, 3, 4, 5, 6, 7])),
  constraint business_from_meeting_id_fkey FOREIGN KEY (from_meeting_id) REFERENCES meetings.meeting(id),
  constraint business_kind_check CHECK ((kind = ANY (ARRAY['heading'::text, 'apologies'::text, 'announcements'::text, 'declarations'::text, 'minutes'::text, 'matters arising'::text, 'questions'::text, 'actions'::text, 'work programme'::text, 'report'::text, 'presentation'::text, 'verbal update'::text, 'witness'::text, 'invitation'::text, 'exclusion'::text, 'urgent'::text, 'other'::text]))),
  constraint business_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint business_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES meetings.business(id),
  constraint business_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text]))),
  constraint business_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'withdrawn'::text, 'deferred'::text]))),
  constraint business_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint business_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES meetings.topic(id) ON DELETE SET NULL,
  constraint business_urgent_by_fkey FOREIGN KEY (urgent_by) REFERENCES people.person(id)
);
CREATE INDEX business_carried_from_idx ON meetings.business USING btree (carried_from);
CREATE INDEX business_from_meeting_id_idx ON meetings.business USING btree (from_meeting_id);
CREATE INDEX business_meeting_id_position_idx ON meetings.business USING btree (meeting_id, "position");
CREATE INDEX business_parent_id_idx ON meetings.business USING btree (parent_id);
CREATE INDEX business_topic_id_idx ON meetings.business USING btree (topic_id);
CREATE INDEX business_urgent_by_idx ON meetings.business USING btree (urgent_by);
CREATE TRIGGER keep_business AFTER UPDATE ON meetings.business FOR EACH ROW WHEN ((old.revision IS DISTINCT FROM new.revision)) EXECUTE FUNCTION meetings.keep_business();
alter table meetings.business enable row level security;
alter table meetings.business force row level security;
create policy clerk on meetings.business for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on meetings.business for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.business for select to owner using (true);
create policy system on meetings.business for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.business to app;
grant insert, select, update on meetings.business to worker;

create table meetings.business_past (
  business_id integer not null,
  revision integer not null,
  was jsonb not null,
  changed_by integer,
  changed_at timestamp with time zone not null,
  constraint business_past_pkey PRIMARY KEY (business_id, revision),
  constraint business_past_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE CASCADE,
  constraint business_past_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.account(id)
);
CREATE INDEX business_past_changed_by_idx ON meetings.business_past USING btree (changed_by);
alter table meetings.business_past enable row level security;
alter table meetings.business_past force row level security;
create policy clerk on meetings.business_past for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on meetings.business_past for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.business_past for select to owner using (true);
create policy system on meetings.business_past for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.business_past to app;
grant insert, select on meetings.business_past to worker;

create table meetings.correction (
  id integer not null generated always as identity,
  meeting_id integer not null,
  minute_id integer,
  says text not null,
  by_meeting integer not null,
  by_minute integer not null,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_by_meeting_fkey FOREIGN KEY (by_meeting) REFERENCES meetings.meeting(id),
  constraint correction_by_minute_fkey FOREIGN KEY (by_minute) REFERENCES meetings.minute(id),
  constraint correction_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint correction_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint correction_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id),
  constraint correction_says_check CHECK (((length(says) >= 3) AND (length(says) <= 2000)))
);
CREATE INDEX correction_by_meeting_idx ON meetings.correction USING btree (by_meeting);
CREATE INDEX correction_by_minute_idx ON meetings.correction USING btree (by_minute);
CREATE INDEX correction_meeting_id_idx ON meetings.correction USING btree (meeting_id);
CREATE INDEX correction_minute_id_idx ON meetings.correction USING btree (minute_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.correction FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.correction enable row level security;
alter table meetings.correction force row level security;
create policy clerk_corrects on meetings.correction for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds) AND (EXISTS ( SELECT
   FROM meetings.meeting m
  WHERE ((m.id = correction.meeting_id) AND (m.minutes_state = ANY (ARRAY['approved'::text, 'signed'::text]))))) AND (EXISTS ( SELECT
   FROM (meetings.meeting m
     JOIN meetings.minute n ON ((n.meeting_id = m.id)))
  WHERE ((m.id = correction.by_meeting) AND (n.id = correction.by_minute) AND (m.minutes_state IS NOT NULL))))));
create policy owner_all on meetings.correction for select to owner using (true);
create policy public on meetings.correction for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.correction for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.correction to app;
grant select on meetings.correction to public_web;
grant select on meetings.correction to worker;

create table meetings.declaration (
  id integer not null generated always as identity,
  meeting_id integer not null,
  business_id integer not null,
  person_id integer not null,
  kind text not null,
  type text,
  nature text not null default ''::text,
  sensitive boolean not null default false,
  interest_id integer,
  registered boolean not null default true,
  dispensation_id integer,
  declared_at text,
  left_at text,
  returned_at text,
  made_by integer not null,
  made_at timestamp with time zone not null,
  withdrawn_by integer,
  withdrawn_at timestamp with time zone,
  revision integer not null default 1,
  constraint declaration_pkey PRIMARY KEY (id),
  constraint declaration_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE CASCADE,
  constraint declaration_check CHECK (((kind = 'interest'::text) = (type IS NOT NULL))),
  constraint declaration_check1 CHECK (((NOT sensitive) OR (nature = ''::text))),
  constraint declaration_check2 CHECK (((returned_at IS NULL) OR (left_at IS NOT NULL))),
  constraint declaration_declared_at_check CHECK ((declared_at ~ '^\d\d:\d\d$'::text)),
  constraint declaration_dispensation_id_fkey FOREIGN KEY (dispensation_id) REFERENCES meetings.dispensation(id),
  constraint declaration_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES people.interest(id),
  constraint declaration_kind_check CHECK ((kind = ANY (ARRAY['interest'::text, 'whip'::text]))),
  constraint declaration_left_at_check CHECK ((left_at ~ '^\d\d:\d\d$'::text)),
  constraint declaration_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint declaration_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint declaration_nature_check CHECK ((length(nature) <= 1000)),
  constraint declaration_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint declaration_returned_at_check CHECK ((returned_at ~ '^\d\d:\d\d$'::text)),
  constraint declaration_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES access.account(id)
);
CREATE INDEX declaration_business_id_idx ON meetings.declaration USING btree (business_id);
CREATE INDEX declaration_meeting_id_idx ON meetings.declaration USING btree (meeting_id);
CREATE INDEX declaration_person_id_idx ON meetings.declaration USING btree (person_id);
CREATE UNIQUE INDEX one_declaration ON meetings.declaration USING btree (business_id, person_id, kind, COALESCE(type, ''::text)) WHERE (withdrawn_at IS NULL);
CREATE TRIGGER declaration_fits BEFORE INSERT OR UPDATE ON meetings.declaration FOR EACH ROW EXECUTE FUNCTION meetings.declaration_fits();
alter table meetings.declaration enable row level security;
alter table meetings.declaration force row level security;
create policy chair on meetings.declaration for select to app using ((meeting_id IN ( SELECT m.id
   FROM meetings.meeting m
  WHERE (m.body_id = ANY (( SELECT people.chairs() AS chairs)::integer[])))));
create policy change_own on meetings.declaration for update to app using ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[]))) with check ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])));
create policy clerk on meetings.declaration for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy declare_own on meetings.declaration for insert to app with check (((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])) AND (made_by = ( SELECT access.actor() AS actor)) AND (meeting_id IN ( SELECT m.id
   FROM meetings.meeting m
  WHERE (m.body_id = ANY (( SELECT people.sits_on() AS sits_on)::integer[]))))));
create policy mine on meetings.declaration for select to app using ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])));
create policy monitoring on meetings.declaration for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.declaration for select to owner using (true);
create policy owner_withholds on meetings.declaration for update to owner using (true) with check (true);
create policy system on meetings.declaration for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.declaration to app;
grant select on meetings.declaration to worker;
grant update (left_at, returned_at, withdrawn_by, withdrawn_at, revision) on meetings.declaration to app;

create table meetings.deed (
  meeting_id integer not null,
  "position" integer not null,
  minute_id integer,
  person_id integer not null,
  kind text not null,
  text text not null,
  constraint deed_pkey PRIMARY KEY (meeting_id, "position"),
  constraint deed_kind_check CHECK ((kind = ANY (ARRAY['moved'::text, 'seconded'::text, 'declared'::text]))),
  constraint deed_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint deed_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE,
  constraint deed_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX deed_minute_id_idx ON meetings.deed USING btree (minute_id);
CREATE INDEX deed_person_id_idx ON meetings.deed USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.deed FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.deed FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.deed enable row level security;
alter table meetings.deed force row level security;
create policy public on meetings.deed for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.deed for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.deed to worker;
grant select on meetings.deed to app;
grant select on meetings.deed to public_web;

create table meetings.dispensation (
  id integer not null generated always as identity,
  person_id integer not null,
  body_id integer,
  business_id integer,
  interest_id integer,
  cases text not null,
  speak boolean not null,
  vote boolean not null,
  ground text not null,
  asked date not null,
  from_day date not null,
  until_day date not null,
  granted_by integer not null,
  granted_at timestamp with time zone not null,
  ended_by integer,
  ended_at timestamp with time zone,
  constraint dispensation_pkey PRIMARY KEY (id),
  constraint dispensation_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint dispensation_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE SET NULL,
  constraint dispensation_cases_check CHECK (((length(cases) >= 3) AND (length(cases) <= 1000))),
  constraint dispensation_check CHECK ((until_day >= from_day)),
  constraint dispensation_check1 CHECK ((speak OR vote)),
  constraint dispensation_check2 CHECK ((until_day < (from_day + '4 years'::interval))),
  constraint dispensation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.account(id),
  constraint dispensation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES access.account(id),
  constraint dispensation_ground_check CHECK ((ground = ANY (ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text]))),
  constraint dispensation_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES people.interest(id),
  constraint dispensation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX dispensation_business_id_idx ON meetings.dispensation USING btree (business_id);
CREATE INDEX dispensation_person_id_idx ON meetings.dispensation USING btree (person_id);
CREATE TRIGGER dispensation_changed AFTER INSERT OR UPDATE ON meetings.dispensation FOR EACH ROW EXECUTE FUNCTION meetings.dispensation_changed();
alter table meetings.dispensation enable row level security;
alter table meetings.dispensation force row level security;
create policy clerk on meetings.dispensation for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy ends on meetings.dispensation for update to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy grants on meetings.dispensation for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds) AND (granted_by = ( SELECT access.actor() AS actor))));
create policy mine on meetings.dispensation for select to app using ((person_id = ANY (( SELECT people.my_people() AS my_people)::integer[])));
create policy monitoring on meetings.dispensation for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.dispensation for select to owner using (true);
create policy system on meetings.dispensation for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.dispensation to app;
grant select on meetings.dispensation to worker;
grant update (ended_by, ended_at) on meetings.dispensation to app;

create table meetings.draft (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  meeting_id integer,
  business_id integer,
  template text not null,
  title text not null,
  private_title text,
  officer text not null default ''::text,
  portfolio text not null default ''::text,
  wards text not null default ''::text,
  date date,
  author_id integer not null,
  state text not null default 'writing'::text,
  part text not null default 'I'::text,
  exempt integer[] not null default '{}'::integer[],
  public_interest text not null default ''::text,
  exempt_until text not null default ''::text,
  confidential boolean not null default false,
  revision integer not null default 1,
  made_at timestamp with time zone not null default now(),
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_author_id_fkey FOREIGN KEY (author_id) REFERENCES access.account(id),
  constraint draft_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint draft_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE SET NULL,
  constraint draft_check CHECK (((part = 'I'::text) OR (exempt <> '{}'::integer[]) OR confidential)),
  constraint draft_exempt_check CHECK ((exempt <@ ARRAY[1, 2, 3, 4, 5, 6, 7])),
  constraint draft_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint draft_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text]))),
  constraint draft_slug_key UNIQUE (slug),
  constraint draft_state_check CHECK ((state = ANY (ARRAY['writing'::text, 'submitted'::text, 'accepted'::text]))),
  constraint draft_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
CREATE INDEX draft_author_id_idx ON meetings.draft USING btree (author_id);
CREATE INDEX draft_body_id_idx ON meetings.draft USING btree (body_id);
CREATE INDEX draft_business_id_idx ON meetings.draft USING btree (business_id);
CREATE INDEX draft_meeting_id_idx ON meetings.draft USING btree (meeting_id);
alter table meetings.draft enable row level security;
alter table meetings.draft force row level security;
create policy author on meetings.draft for update to app using (((author_id = ( SELECT access.actor() AS actor)) AND (state <> 'accepted'::text) AND ( SELECT access.holds(VARIADIC ARRAY['report-author'::text]) AS holds))) with check (((author_id = ( SELECT access.actor() AS actor)) AND (state <> 'accepted'::text)));
create policy author_makes on meetings.draft for insert to app with check (((author_id = ( SELECT access.actor() AS actor)) AND ( SELECT access.holds(VARIADIC ARRAY['report-author'::text]) AS holds) AND (state = 'writing'::text) AND (body_id IN ( SELECT body.id
   FROM people.body))));
create policy clerk on meetings.draft for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.draft for select to app using ((id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on meetings.draft for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy own on meetings.draft for select to app using (((author_id = ( SELECT access.actor() AS actor)) AND ( SELECT access.holds(VARIADIC ARRAY['report-author'::text]) AS holds)));
create policy owner_all on meetings.draft for select to owner using (true);
create policy owner_gives on meetings.draft for update to owner using (true) with check (true);
create policy system on meetings.draft for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.draft to app;
grant insert, select, update on meetings.draft to worker;

create table meetings.draft_event (
  id integer not null generated always as identity,
  draft_id integer not null,
  what text not null,
  words text not null default ''::text,
  kind text,
  version integer,
  made_by integer,
  made_at timestamp with time zone not null,
  constraint draft_event_pkey PRIMARY KEY (id),
  constraint draft_event_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint draft_event_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint draft_event_what_check CHECK ((what = ANY (ARRAY['submitted'::text, 'taken back'::text, 'returned'::text, 'accepted'::text, 'reopened'::text, 'asked'::text, 'signed'::text, 'changes wanted'::text]))),
  constraint draft_event_words_check CHECK ((length(words) <= 2000))
);
CREATE INDEX draft_event_draft_id_idx ON meetings.draft_event USING btree (draft_id);
CREATE INDEX draft_event_made_by_idx ON meetings.draft_event USING btree (made_by);
alter table meetings.draft_event enable row level security;
alter table meetings.draft_event force row level security;
create policy author on meetings.draft_event for insert to app with check (((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])) AND (made_by = ( SELECT access.actor() AS actor)) AND (what = ANY (ARRAY['submitted'::text, 'taken back'::text]))));
create policy clerk on meetings.draft_event for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.draft_event for select to app using ((draft_id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on meetings.draft_event for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.draft_event for all to owner using (true) with check (true);
create policy system on meetings.draft_event for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.draft_event to app;
grant insert, select on meetings.draft_event to worker;

create table meetings.draft_upload (
  draft_id integer not null,
  file_name text not null,
  content jsonb not null,
  unplaced jsonb not null default '[]'::jsonb,
  pictures jsonb not null default '[]'::jsonb,
  untouched text[] not null default '{}'::text[],
  notes text[] not null default '{}'::text[],
  against integer not null,
  made_by integer,
  made_at timestamp with time zone not null,
  constraint draft_upload_pkey PRIMARY KEY (draft_id),
  constraint draft_upload_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint draft_upload_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
);
CREATE INDEX draft_upload_made_by_idx ON meetings.draft_upload USING btree (made_by);
alter table meetings.draft_upload enable row level security;
alter table meetings.draft_upload force row level security;
create policy author on meetings.draft_upload for all to app using ((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[]))) with check ((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])));
create policy clerk on meetings.draft_upload for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.draft_upload for all to owner using (true) with check (true);
create policy system on meetings.draft_upload for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.draft_upload to app;
grant insert, select on meetings.draft_upload to worker;

create table meetings.draft_version (
  draft_id integer not null,
  number integer not null,
  content jsonb not null,
  said text not null default ''::text,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint draft_version_pkey PRIMARY KEY (draft_id, number),
  constraint draft_version_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint draft_version_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
);
alter table meetings.draft_version enable row level security;
alter table meetings.draft_version force row level security;
create policy author on meetings.draft_version for insert to app with check (((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])) AND (made_by = ( SELECT access.actor() AS actor))));
create policy clerk on meetings.draft_version for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.draft_version for select to app using ((draft_id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on meetings.draft_version for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.draft_version for select to owner using (true);
create policy system on meetings.draft_version for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.draft_version to app;
grant insert, select, update on meetings.draft_version to worker;

create table meetings.feedback (
  id integer not null generated always as identity,
  representation_id integer not null,
  words text not null,
  date date not null,
  meeting_id integer,
  business_id integer,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint feedback_pkey PRIMARY KEY (id),
  constraint feedback_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE SET NULL,
  constraint feedback_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint feedback_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint feedback_representation_id_fkey FOREIGN KEY (representation_id) REFERENCES people.representation(id),
  constraint feedback_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
);
CREATE INDEX feedback_business_id_idx ON meetings.feedback USING btree (business_id);
CREATE INDEX feedback_meeting_id_idx ON meetings.feedback USING btree (meeting_id);
CREATE INDEX feedback_representation_id_idx ON meetings.feedback USING btree (representation_id);
alter table meetings.feedback enable row level security;
alter table meetings.feedback force row level security;
create policy clerk on meetings.feedback for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.feedback for select to app using ((made_by = ( SELECT access.actor() AS actor)));
create policy owner_all on meetings.feedback for select to owner using (true);
create policy represents on meetings.feedback for insert to app with check (((made_by = ( SELECT access.actor() AS actor)) AND (meeting_id IS NULL) AND (representation_id IN ( SELECT r.id
   FROM (((people.representation r
     JOIN people.person p ON ((p.id = r.person_id)))
     JOIN people.person mine ON ((mine.same_as = p.same_as)))
     JOIN people.holder h ON ((h.person_id = mine.id)))
  WHERE (h.account_id = ( SELECT access.actor() AS actor))))));
create policy system on meetings.feedback for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.feedback to app;
grant insert, select, update on meetings.feedback to worker;

create table meetings.happening (
  meeting_id integer not null,
  n integer not null,
  at timestamp with time zone not null,
  noted_at timestamp with time zone not null default now(),
  kind text not null,
  business_id integer,
  person_id integer,
  data jsonb not null default '{}'::jsonb,
  by integer not null,
  token text not null,
  undoes integer,
  constraint happening_pkey PRIMARY KEY (meeting_id, n),
  constraint happening_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id),
  constraint happening_by_fkey FOREIGN KEY (by) REFERENCES access.account(id),
  constraint happening_check CHECK (((kind = 'undone'::text) = (undoes IS NOT NULL))),
  constraint happening_check1 CHECK ((undoes < n)),
  constraint happening_data_check CHECK ((jsonb_typeof(data) = 'object'::text)),
  constraint happening_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 30))),
  constraint happening_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint happening_meeting_id_token_key UNIQUE (meeting_id, token),
  constraint happening_meeting_id_undoes_fkey FOREIGN KEY (meeting_id, undoes) REFERENCES meetings.happening(meeting_id, n),
  constraint happening_n_check CHECK ((n > 0)),
  constraint happening_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint happening_token_check CHECK (((length(token) >= 8) AND (length(token) <= 100)))
);
CREATE INDEX happening_business_id_idx ON meetings.happening USING btree (business_id);
CREATE INDEX happening_by_idx ON meetings.happening USING btree (by);
CREATE INDEX happening_meeting_id_undoes_idx ON meetings.happening USING btree (meeting_id, undoes);
CREATE INDEX happening_person_id_idx ON meetings.happening USING btree (person_id);
alter table meetings.happening enable row level security;
alter table meetings.happening force row level security;
create policy clerk on meetings.happening for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_notes on meetings.happening for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds) AND (by = ( SELECT access.actor() AS actor))));
create policy monitoring on meetings.happening for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.happening for select to owner using (true);
create policy system on meetings.happening for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.happening to app;
grant select on meetings.happening to worker;

create table meetings.matter (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  kind text not null,
  title text not null,
  words text not null,
  other text not null,
  executive boolean not null default false,
  ward text,
  person_id integer,
  began date not null,
  due date,
  due_says text not null default ''::text,
  meeting_id integer,
  minute_ref text,
  state text not null default 'open'::text,
  reply text not null default ''::text,
  replied_on date,
  answer text,
  outcome text not null default ''::text,
  closed_on date,
  public boolean not null default false,
  revision integer not null default 1,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint matter_pkey PRIMARY KEY (id),
  constraint matter_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'accepted in part'::text, 'not accepted'::text, 'decision stands'::text, 'sent back'::text, 'put to council'::text]))),
  constraint matter_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint matter_kind_check CHECK ((kind = ANY (ARRAY['recommendation'::text, 'call-in'::text, 'call for action'::text, 'referral'::text, 'consultation'::text]))),
  constraint matter_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint matter_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint matter_other_check CHECK (((length(other) >= 2) AND (length(other) <= 200))),
  constraint matter_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint matter_slug_key UNIQUE (slug),
  constraint matter_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text, 'refused'::text]))),
  constraint matter_title_check CHECK (((length(title) >= 3) AND (length(title) <= 300))),
  constraint matter_words_check CHECK (((length(words) >= 1) AND (length(words) <= 6000)))
);
CREATE INDEX matter_body_id_idx ON meetings.matter USING btree (body_id);
CREATE INDEX matter_meeting_id_idx ON meetings.matter USING btree (meeting_id);
CREATE INDEX matter_person_id_idx ON meetings.matter USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.matter FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.matter enable row level security;
alter table meetings.matter force row level security;
create policy clerk on meetings.matter for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy member on meetings.matter for select to app using ((body_id = ANY (( SELECT people.sits_on() AS sits_on)::integer[])));
create policy monitoring on meetings.matter for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.matter for select to owner using (true);
create policy public on meetings.matter for select to app, public_web using ((public AND (body_id IN ( SELECT body.id
   FROM people.body))));
create policy system on meetings.matter for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.matter to worker;
grant insert, select, update on meetings.matter to app;
grant select on meetings.matter to public_web;

create table meetings.meeting (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  date date not null,
  starts text,
  ended text,
  venue text,
  status text not null default 'scheduled'::text,
  year integer not null,
  sequence integer not null default 0,
  changed timestamp with time zone not null default now(),
  kind text not null default 'ordinary'::text,
  convened date,
  why_changed text,
  moved_from date,
  minutes_state text,
  revision integer not null default 1,
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_body_id_date_key UNIQUE (body_id, date),
  constraint meeting_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint meeting_ended_check CHECK ((ended ~ '^\d\d:\d\d$'::text)),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['ordinary'::text, 'annual'::text, 'extraordinary'::text]))),
  constraint meeting_minutes_state_check CHECK ((minutes_state = ANY (ARRAY['draft'::text, 'approved'::text, 'signed'::text]))),
  constraint meeting_slug_key UNIQUE (slug),
  constraint meeting_starts_check CHECK ((starts ~ '^\d\d:\d\d$'::text)),
  constraint meeting_status_check CHECK ((status = ANY (ARRAY['scheduled'::text, 'held'::text, 'cancelled'::text])))
);
CREATE INDEX meeting_date_idx ON meetings.meeting USING btree (date);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.meeting FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE UPDATE ON meetings.meeting FOR EACH ROW EXECUTE FUNCTION meetings.meeting_keeps();
alter table meetings.meeting enable row level security;
alter table meetings.meeting force row level security;
create policy clerk_changes on meetings.meeting for update to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_makes on meetings.meeting for insert to app with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.meeting for select to owner using (true);
create policy public on meetings.meeting for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on meetings.meeting for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.meeting to worker;
grant insert, select on meetings.meeting to app;
grant select on meetings.meeting to public_web;
grant update (date, starts, ended, venue, status, year, sequence, changed, kind, convened, why_changed, moved_from, revision) on meetings.meeting to app;

create table meetings.minute (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  ref text,
  title text not null,
  deferred boolean not null default false,
  owner text,
  blocks jsonb not null default '[]'::jsonb,
  source text,
  page integer,
  line integer,
  report_id integer,
  constraint minute_pkey PRIMARY KEY (id),
  constraint minute_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minute_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint minute_report_id_fkey FOREIGN KEY (report_id) REFERENCES meetings.report(id) ON DELETE SET NULL
);
CREATE INDEX minute_report_id_idx ON meetings.minute USING btree (report_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.minute FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.minute FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.minute enable row level security;
alter table meetings.minute force row level security;
create policy public on meetings.minute for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.minute for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.minute to worker;
grant select on meetings.minute to app;
grant select on meetings.minute to public_web;

create table meetings.minutes_amendment (
  id integer not null generated always as identity,
  meeting_id integer not null,
  item_id integer,
  attendance_id integer,
  old_words text not null,
  new_words text not null,
  moved_by text not null,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint minutes_amendment_pkey PRIMARY KEY (id),
  constraint minutes_amendment_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES meetings.minutes_attendance(id),
  constraint minutes_amendment_check CHECK ((num_nonnulls(item_id, attendance_id) = 1)),
  constraint minutes_amendment_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.minutes_item(id),
  constraint minutes_amendment_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint minutes_amendment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.minutes_desk(meeting_id)
);
CREATE INDEX minutes_amendment_attendance_id_idx ON meetings.minutes_amendment USING btree (attendance_id);
CREATE INDEX minutes_amendment_item_id_idx ON meetings.minutes_amendment USING btree (item_id);
CREATE INDEX minutes_amendment_meeting_id_idx ON meetings.minutes_amendment USING btree (meeting_id);
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.minutes_amendment FOR EACH ROW EXECUTE FUNCTION meetings.minutes_keep();
alter table meetings.minutes_amendment enable row level security;
alter table meetings.minutes_amendment force row level security;
create policy chair on meetings.minutes_amendment for select to app using ((meeting_id = ANY (( SELECT meetings.minutes_seen(true) AS minutes_seen)::integer[])));
create policy clerk on meetings.minutes_amendment for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on meetings.minutes_amendment for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.minutes_amendment for select to owner using (true);
create policy system on meetings.minutes_amendment for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.minutes_amendment to app;
grant select on meetings.minutes_amendment to worker;

create table meetings.minutes_attendance (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  person_id integer,
  capacity text not null,
  printed text not null,
  role text,
  note text,
  councillor boolean not null default false,
  constraint minutes_attendance_pkey PRIMARY KEY (id),
  constraint minutes_attendance_capacity_check CHECK ((capacity = ANY (ARRAY['present'::text, 'apologies'::text, 'absent on council business'::text, 'officer'::text, 'also present'::text]))),
  constraint minutes_attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.minutes_desk(meeting_id),
  constraint minutes_attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint minutes_attendance_printed_check CHECK (((length(printed) >= 2) AND (length(printed) <= 200)))
);
CREATE INDEX minutes_attendance_meeting_id_position_idx ON meetings.minutes_attendance USING btree (meeting_id, "position");
CREATE INDEX minutes_attendance_person_id_idx ON meetings.minutes_attendance USING btree (person_id);
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.minutes_attendance FOR EACH ROW EXECUTE FUNCTION meetings.minutes_keep();
alter table meetings.minutes_attendance enable row level security;
alter table meetings.minutes_attendance force row level security;
create policy clerk on meetings.minutes_attendance for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy member on meetings.minutes_attendance for select to app using ((meeting_id = ANY (( SELECT meetings.minutes_seen(false) AS minutes_seen)::integer[])));
create policy monitoring on meetings.minutes_attendance for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.minutes_attendance for select to owner using (true);
create policy system on meetings.minutes_attendance for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.minutes_attendance to app;
grant select on meetings.minutes_attendance to worker;

create table meetings.minutes_comment (
  id integer not null generated always as identity,
  meeting_id integer not null,
  account_id integer not null,
  text text not null,
  agrees boolean not null default false,
  at timestamp with time zone not null default now(),
  constraint minutes_comment_pkey PRIMARY KEY (id),
  constraint minutes_comment_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint minutes_comment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.minutes_desk(meeting_id),
  constraint minutes_comment_text_check CHECK ((length(text) <= 5000))
);
CREATE INDEX minutes_comment_meeting_id_idx ON meetings.minutes_comment USING btree (meeting_id);
alter table meetings.minutes_comment enable row level security;
alter table meetings.minutes_comment force row level security;
create policy chair on meetings.minutes_comment for select to app using ((meeting_id = ANY (( SELECT meetings.minutes_seen(true) AS minutes_seen)::integer[])));
create policy chair_says on meetings.minutes_comment for insert to app with check (((account_id = ( SELECT access.actor() AS actor)) AND (meeting_id = ANY (( SELECT meetings.minutes_seen(true) AS minutes_seen)::integer[]))));
create policy clerk on meetings.minutes_comment for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on meetings.minutes_comment for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.minutes_comment for select to owner using (true);
create policy system on meetings.minutes_comment for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.minutes_comment to app;
grant select on meetings.minutes_comment to worker;

create table meetings.minutes_desk (
  meeting_id integer not null,
  state text not null default 'draft'::text,
  place text not null default ''::text,
  ended text,
  revision integer not null default 1,
  drafted_by integer,
  drafted_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  agreed_by integer,
  agreed_at timestamp with time zone,
  approved_at integer,
  approved_as text,
  approved_on date,
  signed_by text,
  signed_on date,
  constraint minutes_desk_pkey PRIMARY KEY (meeting_id),
  constraint minutes_desk_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES access.account(id),
  constraint minutes_desk_approved_at_fkey FOREIGN KEY (approved_at) REFERENCES meetings.meeting(id),
  constraint minutes_desk_check CHECK (((state <> ALL (ARRAY['approved'::text, 'signed'::text])) OR ((approved_at IS NOT NULL) AND (approved_on IS NOT NULL)))),
  constraint minutes_desk_check1 CHECK (((state <> 'signed'::text) OR ((signed_by IS NOT NULL) AND (signed_on IS NOT NULL)))),
  constraint minutes_desk_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES access.account(id),
  constraint minutes_desk_ended_check CHECK ((ended ~ '^\d\d:\d\d$'::text)),
  constraint minutes_desk_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minutes_desk_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'with chair'::text, 'released'::text, 'approved'::text, 'signed'::text])))
);
CREATE INDEX minutes_desk_approved_at_idx ON meetings.minutes_desk USING btree (approved_at);
CREATE TRIGGER keeps BEFORE DELETE OR UPDATE ON meetings.minutes_desk FOR EACH ROW EXECUTE FUNCTION meetings.minutes_desk_keeps();
alter table meetings.minutes_desk enable row level security;
alter table meetings.minutes_desk force row level security;
create policy clerk on meetings.minutes_desk for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy member on meetings.minutes_desk for select to app using ((meeting_id = ANY (( SELECT meetings.minutes_seen(false) AS minutes_seen)::integer[])));
create policy monitoring on meetings.minutes_desk for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.minutes_desk for select to owner using (true);
create policy system on meetings.minutes_desk for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.minutes_desk to app;
grant select, update on meetings.minutes_desk to worker;

create table meetings.minutes_item (
  id integer not null generated always as identity,
  meeting_id integer not null,
  "position" integer not null,
  business_id integer,
  numbered boolean not null,
  ref text,
  title text not null,
  titled boolean not null default true,
  words text not null default ''::text,
  stem text not null default 'that'::text,
  resolutions text[] not null default '{}'::text[],
  deferred boolean not null default false,
  actions jsonb not null default '[]'::jsonb,
  deeds jsonb not null default '[]'::jsonb,
  votes jsonb not null default '[]'::jsonb,
  part text not null default 'I'::text,
  summary text not null default ''::text,
  public_resolution boolean not null default false,
  revision integer not null default 1,
  changed_by integer,
  changed_at timestamp with time zone not null default now(),
  constraint minutes_item_pkey PRIMARY KEY (id),
  constraint minutes_item_actions_check CHECK ((jsonb_typeof(actions) = 'array'::text)),
  constraint minutes_item_business_id_fkey FOREIGN KEY (business_id) REFERENCES meetings.business(id) ON DELETE SET NULL,
  constraint minutes_item_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.account(id),
  constraint minutes_item_deeds_check CHECK ((jsonb_typeof(deeds) = 'array'::text)),
  constraint minutes_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.minutes_desk(meeting_id),
  constraint minutes_item_part_check CHECK ((part = ANY (ARRAY['I'::text, 'II'::text]))),
  constraint minutes_item_stem_check CHECK ((stem = ANY (ARRAY['that'::text, 'none'::text]))),
  constraint minutes_item_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint minutes_item_votes_check CHECK ((jsonb_typeof(votes) = 'array'::text)),
  constraint minutes_item_words_check CHECK ((length(words) <= 100000))
);
CREATE INDEX minutes_item_business_id_idx ON meetings.minutes_item USING btree (business_id);
CREATE INDEX minutes_item_meeting_id_position_idx ON meetings.minutes_item USING btree (meeting_id, "position");
CREATE UNIQUE INDEX minutes_item_meeting_id_ref_idx ON meetings.minutes_item USING btree (meeting_id, ref);
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.minutes_item FOR EACH ROW EXECUTE FUNCTION meetings.minutes_keep();
alter table meetings.minutes_item enable row level security;
alter table meetings.minutes_item force row level security;
create policy clerk on meetings.minutes_item for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy member on meetings.minutes_item for select to app using ((meeting_id = ANY (( SELECT meetings.minutes_seen(false) AS minutes_seen)::integer[])));
create policy monitoring on meetings.minutes_item for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.minutes_item for select to owner using (true);
create policy system on meetings.minutes_item for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.minutes_item to app;
grant select, update on meetings.minutes_item to worker;

create table meetings.pack (
  publication_id integer not null,
  audience text not null,
  sha256 text not null,
  bytes integer not null,
  pages integer not null,
  gaps jsonb not null default '[]'::jsonb,
  ranges jsonb not null default '[]'::jsonb,
  made_at timestamp with time zone not null default now(),
  paper jsonb,
  places jsonb not null default '[]'::jsonb,
  replaced jsonb not null default '[]'::jsonb,
  pictures text[] not null default '{}'::text[],
  constraint pack_pkey PRIMARY KEY (publication_id, audience),
  constraint pack_audience_check CHECK ((audience = ANY (ARRAY['public'::text, 'full'::text, 'supplement'::text]))),
  constraint pack_check CHECK (((paper IS NULL) OR (audience <> 'full'::text))),
  constraint pack_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES meetings.publication(id)
);
CREATE INDEX pack_pictures_idx ON meetings.pack USING gin (pictures);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.pack FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keep_pack BEFORE DELETE OR UPDATE ON meetings.pack FOR EACH ROW EXECUTE FUNCTION meetings.keep_pack();
alter table meetings.pack enable row level security;
alter table meetings.pack force row level security;
create policy clerk on meetings.pack for select to app using ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text, 'monitoring-officer'::text]) AS holds) AND (audience <> 'full'::text)));
create policy owner_all on meetings.pack for select to owner using (true);
create policy public on meetings.pack for select to app, public_web using (((audience <> 'full'::text) AND (publication_id IN ( SELECT publication.id
   FROM meetings.publication
  WHERE (publication.state = 'published'::text)))));
create policy system on meetings.pack for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select on meetings.pack to worker;
grant select on meetings.pack to app;
grant select on meetings.pack to public_web;

create table meetings.printed_minutes (
  meeting_id integer not null,
  paper jsonb not null,
  approved_on date,
  approved_at integer,
  approved_as text,
  signed_on date,
  signed_by text,
  sha256 text,
  bytes integer,
  published_at timestamp with time zone not null default now(),
  constraint printed_minutes_pkey PRIMARY KEY (meeting_id),
  constraint printed_minutes_approved_at_fkey FOREIGN KEY (approved_at) REFERENCES meetings.meeting(id),
  constraint printed_minutes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
CREATE INDEX printed_minutes_approved_at_idx ON meetings.printed_minutes USING btree (approved_at);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.printed_minutes FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE UPDATE ON meetings.printed_minutes FOR EACH ROW EXECUTE FUNCTION meetings.printed_minutes_keep();
alter table meetings.printed_minutes enable row level security;
alter table meetings.printed_minutes force row level security;
create policy owner_all on meetings.printed_minutes for select to owner using (true);
create policy public on meetings.printed_minutes for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.printed_minutes for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.printed_minutes to worker;
grant select on meetings.printed_minutes to app;
grant select on meetings.printed_minutes to public_web;

create table meetings.progress (
  id integer not null generated always as identity,
  action_id integer not null,
  at timestamp with time zone not null default now(),
  by_id integer,
  says text not null,
  evidence text not null default ''::text,
  says_done boolean not null default false,
  public boolean not null default false,
  constraint progress_pkey PRIMARY KEY (id),
  constraint progress_action_id_fkey FOREIGN KEY (action_id) REFERENCES meetings.action(id) ON DELETE CASCADE,
  constraint progress_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint progress_evidence_check CHECK (((evidence = ''::text) OR (evidence ~ '^https?://'::text) OR (evidence ~ '^/'::text))),
  constraint progress_says_check CHECK (((length(says) >= 1) AND (length(says) <= 2000)))
);
CREATE INDEX progress_action_id_idx ON meetings.progress USING btree (action_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.progress FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.progress enable row level security;
alter table meetings.progress force row level security;
create policy clerk on meetings.progress for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy own on meetings.progress for select to app using ((action_id IN ( SELECT a.id
   FROM meetings.action a
  WHERE (a.account_id = ( SELECT access.actor() AS actor)))));
create policy own_says on meetings.progress for insert to app with check (((by_id = ( SELECT access.actor() AS actor)) AND (NOT public) AND (action_id IN ( SELECT a.id
   FROM meetings.action a
  WHERE (a.account_id = ( SELECT access.actor() AS actor))))));
create policy owner_all on meetings.progress for select to owner using (true);
create policy public on meetings.progress for select to app, public_web using ((public AND (action_id IN ( SELECT action.id
   FROM meetings.action))));
create policy system on meetings.progress for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.progress to worker;
grant insert, select on meetings.progress to app;
grant select on meetings.progress to public_web;

create table meetings.publication (
  id integer not null generated always as identity,
  meeting_id integer not null,
  kind text not null,
  number integer not null,
  due timestamp with time zone not null,
  asked_by integer,
  asked_at timestamp with time zone not null default now(),
  state text not null default 'waiting'::text,
  failure text,
  published_at timestamp with time zone,
  notice jsonb,
  said text not null default ''::text,
  agenda jsonb not null default '[]'::jsonb,
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint publication_kind_check CHECK ((kind = ANY (ARRAY['agenda'::text, 'supplement'::text, 'minutes'::text]))),
  constraint publication_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint publication_meeting_id_kind_number_key UNIQUE (meeting_id, kind, number),
  constraint publication_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'failed'::text, 'withdrawn'::text])))
);
CREATE INDEX publication_due_idx ON meetings.publication USING btree (due) WHERE (state = 'waiting'::text);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.publication FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keep_publication BEFORE INSERT OR DELETE OR UPDATE ON meetings.publication FOR EACH ROW EXECUTE FUNCTION meetings.keep_publication();
alter table meetings.publication enable row level security;
alter table meetings.publication force row level security;
create policy clerk on meetings.publication for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy member on meetings.publication for select to app using (((state = 'published'::text) AND (meeting_id IN ( SELECT m.id
   FROM meetings.meeting m
  WHERE (m.body_id = ANY (( SELECT people.sits_on() AS sits_on)::integer[]))))));
create policy monitoring on meetings.publication for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.publication for select to owner using (true);
create policy public on meetings.publication for select to app, public_web using (((state = 'published'::text) AND (meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting))));
create policy system on meetings.publication for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.publication to app;
grant insert, select, update on meetings.publication to worker;
grant select (id, meeting_id, kind, number, due, state, published_at, notice, said, agenda) on meetings.publication to public_web;

create table meetings.question (
  id integer not null generated always as identity,
  slug text not null,
  meeting_id integer not null,
  about text not null,
  words text not null,
  shown_name text,
  organisation text,
  asked_at timestamp with time zone not null default now(),
  state text not null default 'received'::text,
  ground text,
  decision text not null default ''::text,
  decided_for text,
  decided_by integer,
  decided_at timestamp with time zone,
  same_as integer,
  "position" integer,
  published_at timestamp with time zone,
  outcome text,
  supplementary text not null default ''::text,
  answer text not null default ''::text,
  answered_at timestamp with time zone,
  written_due date,
  revision integer not null default 1,
  constraint question_pkey PRIMARY KEY (id),
  constraint question_about_check CHECK (((length(about) >= 1) AND (length(about) <= 300))),
  constraint question_check CHECK (((state <> 'refused'::text) OR (ground IS NOT NULL))),
  constraint question_check1 CHECK (((state = ANY (ARRAY['received'::text, 'withdrawn'::text])) OR (decided_at IS NOT NULL))),
  constraint question_check2 CHECK (((published_at IS NULL) OR (state = 'accepted'::text))),
  constraint question_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint question_decided_for_check CHECK ((decided_for = ANY (ARRAY['chair'::text, 'proper officer'::text]))),
  constraint question_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint question_organisation_check CHECK ((length(organisation) <= 120)),
  constraint question_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'in writing'::text, 'not reached'::text, 'asker absent'::text]))),
  constraint question_same_as_fkey FOREIGN KEY (same_as) REFERENCES meetings.question(id),
  constraint question_shown_name_check CHECK ((length(shown_name) <= 120)),
  constraint question_slug_key UNIQUE (slug),
  constraint question_state_check CHECK ((state = ANY (ARRAY['received'::text, 'accepted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint question_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
CREATE INDEX question_meeting_id_idx ON meetings.question USING btree (meeting_id);
CREATE INDEX question_same_as_idx ON meetings.question USING btree (same_as);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.question FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.question enable row level security;
alter table meetings.question force row level security;
create policy clerk on meetings.question for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.question for select to owner using (true);
create policy public on meetings.question for select to app, public_web using (((published_at IS NOT NULL) AND (meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting))));
create policy system on meetings.question for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.question to worker;
grant select (id, meeting_id, about, words, shown_name, organisation, state, "position", published_at, outcome, supplementary, answer, answered_at) on meetings.question to public_web;
grant select, update on meetings.question to app;

create table meetings.reminded (
  account_id integer not null,
  key text not null,
  stage text not null,
  at timestamp with time zone not null default now(),
  constraint reminded_pkey PRIMARY KEY (account_id, key, stage),
  constraint reminded_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint reminded_stage_check CHECK ((stage = ANY (ARRAY['near'::text, 'late'::text])))
);
alter table meetings.reminded enable row level security;
alter table meetings.reminded force row level security;
create policy owner_all on meetings.reminded for select to owner using (true);
create policy system on meetings.reminded for all to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['remind'::text, 'export'::text])));
grant insert, select on meetings.reminded to worker;

create table meetings.report (
  id integer not null generated always as identity,
  slug text not null,
  body_id integer not null,
  meeting_id integer,
  agenda_item_id integer,
  "position" integer not null,
  title text not null,
  date date,
  officer text,
  portfolio text,
  wards text,
  recommendations text[] not null default '{}'::text[],
  source text,
  page integer,
  line integer,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES meetings.agenda_item(id) ON DELETE SET NULL,
  constraint report_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint report_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint report_slug_key UNIQUE (slug)
);
CREATE INDEX report_agenda_item_id_idx ON meetings.report USING btree (agenda_item_id);
CREATE INDEX report_body_id_idx ON meetings.report USING btree (body_id);
CREATE INDEX report_meeting_id_idx ON meetings.report USING btree (meeting_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.report FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.report enable row level security;
alter table meetings.report force row level security;
create policy public on meetings.report for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on meetings.report for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.report to worker;
grant select on meetings.report to app;
grant select on meetings.report to public_web;

create table meetings.report_section (
  report_id integer not null,
  "position" integer not null,
  number text,
  title text not null,
  blocks jsonb not null default '[]'::jsonb,
  constraint report_section_pkey PRIMARY KEY (report_id, "position"),
  constraint report_section_report_id_fkey FOREIGN KEY (report_id) REFERENCES meetings.report(id) ON DELETE CASCADE
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.report_section FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.report_section enable row level security;
alter table meetings.report_section force row level security;
create policy public on meetings.report_section for select to app, public_web using ((report_id IN ( SELECT report.id
   FROM meetings.report)));
create policy system on meetings.report_section for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.report_section to worker;
grant select on meetings.report_section to app;
grant select on meetings.report_section to public_web;

create table meetings.resolution (
  minute_id integer not null,
  "position" integer not null,
  text text not null,
  constraint resolution_pkey PRIMARY KEY (minute_id, "position"),
  constraint resolution_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.resolution FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.resolution FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.resolution enable row level security;
alter table meetings.resolution force row level security;
create policy public on meetings.resolution for select to app, public_web using ((minute_id IN ( SELECT minute.id
   FROM meetings.minute)));
create policy system on meetings.resolution for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.resolution to worker;
grant select on meetings.resolution to app;
grant select on meetings.resolution to public_web;

create table meetings.shown (
  meeting_id integer not null,
  n integer not null,
  state jsonb not null,
  constraint shown_pkey PRIMARY KEY (meeting_id),
  constraint shown_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint shown_state_check CHECK ((jsonb_typeof(state) = 'object'::text))
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.shown FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER tell_shown AFTER INSERT OR DELETE OR UPDATE ON meetings.shown FOR EACH ROW EXECUTE FUNCTION meetings.tell_shown();
alter table meetings.shown enable row level security;
alter table meetings.shown force row level security;
create policy clerk on meetings.shown for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.shown for select to owner using (true);
create policy public on meetings.shown for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.shown for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.shown to app;
grant select on meetings.shown to public_web;
grant select on meetings.shown to worker;

create table meetings.sign_off (
  draft_id integer not null,
  kind text not null,
  account_id integer not null,
  due date,
  asked_by integer,
  asked_at timestamp with time zone not null default now(),
  version integer,
  signed_at timestamp with time zone,
  remark text not null default ''::text,
  constraint sign_off_pkey PRIMARY KEY (draft_id, kind),
  constraint sign_off_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint sign_off_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES access.account(id),
  constraint sign_off_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint sign_off_kind_check CHECK ((kind = ANY (ARRAY['finance'::text, 'legal'::text, 'lead'::text])))
);
CREATE INDEX sign_off_account_id_idx ON meetings.sign_off USING btree (account_id);
alter table meetings.sign_off enable row level security;
alter table meetings.sign_off force row level security;
create policy clerk on meetings.sign_off for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy mine on meetings.sign_off for select to app using ((draft_id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on meetings.sign_off for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.sign_off for select to owner using (true);
create policy owner_writes on meetings.sign_off for all to owner using (true) with check (true);
create policy system on meetings.sign_off for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert, select, update on meetings.sign_off to worker;
grant select on meetings.sign_off to app;

create table meetings.signatory (
  matter_id integer not null,
  person_id integer not null,
  constraint signatory_pkey PRIMARY KEY (matter_id, person_id),
  constraint signatory_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES meetings.matter(id) ON DELETE CASCADE,
  constraint signatory_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX signatory_person_id_idx ON meetings.signatory USING btree (person_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.signatory FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.signatory enable row level security;
alter table meetings.signatory force row level security;
create policy clerk on meetings.signatory for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy owner_all on meetings.signatory for select to owner using (true);
create policy public on meetings.signatory for select to app, public_web using ((matter_id IN ( SELECT matter.id
   FROM meetings.matter)));
create policy system on meetings.signatory for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.signatory to app;
grant delete, insert, select, update on meetings.signatory to worker;
grant select on meetings.signatory to public_web;

create table meetings.topic (
  id integer not null generated always as identity,
  body_id integer not null,
  year integer not null,
  kind text not null default 'topic'::text,
  title text not null,
  why text not null default ''::text,
  source text not null,
  source_note text not null default ''::text,
  officer text not null default ''::text,
  invitee text not null default ''::text,
  organisation text not null default ''::text,
  meeting_id integer,
  first_meeting_id integer,
  promised_id integer,
  state text not null default 'planned'::text,
  state_reason text not null default ''::text,
  revision integer not null default 1,
  changed_by integer,
  changed_at timestamp with time zone not null default now(),
  constraint topic_pkey PRIMARY KEY (id),
  constraint topic_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint topic_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES access.account(id),
  constraint topic_first_meeting_id_fkey FOREIGN KEY (first_meeting_id) REFERENCES meetings.meeting(id),
  constraint topic_invitee_check CHECK ((length(invitee) <= 200)),
  constraint topic_kind_check CHECK ((kind = ANY (ARRAY['topic'::text, 'invitation'::text]))),
  constraint topic_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint topic_officer_check CHECK ((length(officer) <= 200)),
  constraint topic_organisation_check CHECK ((length(organisation) <= 200)),
  constraint topic_promised_id_fkey FOREIGN KEY (promised_id) REFERENCES meetings.meeting(id),
  constraint topic_source_check CHECK ((source = ANY (ARRAY['resolution'::text, 'member'::text, 'statutory'::text, 'other'::text]))),
  constraint topic_source_note_check CHECK ((length(source_note) <= 300)),
  constraint topic_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'reached'::text, 'dropped'::text]))),
  constraint topic_state_reason_check CHECK ((length(state_reason) <= 300)),
  constraint topic_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint topic_why_check CHECK ((length(why) <= 2000))
);
CREATE INDEX topic_body_id_year_idx ON meetings.topic USING btree (body_id, year);
CREATE INDEX topic_first_meeting_id_idx ON meetings.topic USING btree (first_meeting_id);
CREATE INDEX topic_meeting_id_idx ON meetings.topic USING btree (meeting_id);
CREATE INDEX topic_promised_id_idx ON meetings.topic USING btree (promised_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.topic FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table meetings.topic enable row level security;
alter table meetings.topic force row level security;
create policy clerk on meetings.topic for all to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds)) with check (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy monitoring on meetings.topic for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on meetings.topic for select to owner using (true);
create policy public on meetings.topic for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on meetings.topic for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.topic to app;
grant insert, select, update on meetings.topic to worker;
grant select (id, body_id, year, kind, title, why, source, source_note, officer, organisation, meeting_id, first_meeting_id, promised_id, state, state_reason) on meetings.topic to public_web;

create table meetings.vote (
  id integer not null generated always as identity,
  meeting_id integer not null,
  minute_id integer,
  "position" integer not null,
  motion text not null,
  kind text not null,
  in_favour integer not null,
  against integer not null,
  abstained integer not null,
  outcome text not null,
  constraint vote_pkey PRIMARY KEY (id),
  constraint vote_abstained_check CHECK ((abstained >= 0)),
  constraint vote_against_check CHECK ((against >= 0)),
  constraint vote_in_favour_check CHECK ((in_favour >= 0)),
  constraint vote_kind_check CHECK ((kind = ANY (ARRAY['show'::text, 'recorded'::text, 'casting'::text]))),
  constraint vote_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint vote_meeting_id_position_key UNIQUE (meeting_id, "position"),
  constraint vote_minute_id_fkey FOREIGN KEY (minute_id) REFERENCES meetings.minute(id) ON DELETE CASCADE,
  constraint vote_outcome_check CHECK ((outcome = ANY (ARRAY['carried'::text, 'lost'::text])))
);
CREATE INDEX vote_minute_id_idx ON meetings.vote USING btree (minute_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON meetings.vote FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER keeps BEFORE INSERT OR DELETE OR UPDATE ON meetings.vote FOR EACH ROW EXECUTE FUNCTION meetings.record_keeps();
alter table meetings.vote enable row level security;
alter table meetings.vote force row level security;
create policy public on meetings.vote for select to app, public_web using ((meeting_id IN ( SELECT meeting.id
   FROM meetings.meeting)));
create policy system on meetings.vote for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on meetings.vote to worker;
grant select on meetings.vote to app;
grant select on meetings.vote to public_web;

CREATE OR REPLACE FUNCTION meetings.ask_sign_off(draft integer, which text, typed text, by_day date, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare who int; d meetings.draft;
begin
  select * into d from meetings.draft x where x.id = ask_sign_off.draft;
  if d.id is null or access.actor() is null or d.state = 'accepted'
     or not (access.holds('clerk') or d.author_id = access.actor() and access.holds('report-author')) then
    raise exception 'The author or a clerk asks for a sign-off, before the report is accepted.' using errcode = 'insufficient_privilege';
  end if;
  select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
  if who is null then return 'nobody'; end if;
  if who = d.author_id then return 'own'; end if;
  insert into meetings.sign_off (draft_id, kind, account_id, due, asked_by, asked_at)
  values (d.id, which, who, by_day, access.actor(), at)
  on conflict (draft_id, kind) do update
    set account_id = excluded.account_id, due = excluded.due, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
        version = case when sign_off.account_id = excluded.account_id then sign_off.version end,
        signed_at = case when sign_off.account_id = excluded.account_id then sign_off.signed_at end,
        remark = case when sign_off.account_id = excluded.account_id then sign_off.remark else '' end;
  insert into meetings.draft_event (draft_id, what, kind, made_by, made_at, words)
  values (d.id, 'asked', which, access.actor(), at, (select a.name from access.account a where a.id = who));
  perform access.add_entry('administration', 'ask sign-off', 'draft', array[d.id]::bigint[], '{}', null, '', 'account ' || who, '{}');
  return 'asked';
end $function$;
grant execute on function meetings.ask_sign_off(integer,text,text,date,timestamp with time zone) to app;

CREATE OR REPLACE FUNCTION meetings.declaration_fits()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := (select p.same_as from people.person p where p.id = new.person_id);
begin
  if tg_op = 'INSERT' then
    if not exists (select from meetings.business b where b.id = new.business_id and b.meeting_id = new.meeting_id)
       or (new.interest_id is not null and not exists (select from people.interest i join people.person p on p.id = i.person_id
                                                        where i.id = new.interest_id and p.same_as = me))
       or (new.dispensation_id is not null and not exists (select from meetings.dispensation d join people.person p on p.id = d.person_id
                                                            where d.id = new.dispensation_id and p.same_as = me)) then
      raise exception 'A declaration is of an item of its meeting, and of the member’s own.' using errcode = 'insufficient_privilege';
    end if;
    if access.actor() is not null and not access.holds('clerk') and pg_catalog.num_nonnulls(new.declared_at, new.left_at, new.returned_at) > 0 then
      raise exception 'The clerk says when.' using errcode = 'insufficient_privilege';
    end if;
  elsif access.actor() is not null and not access.holds('clerk')
        and (new.left_at, new.returned_at) is distinct from (old.left_at, old.returned_at) then
    raise exception 'The clerk says when.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION meetings.dispensation_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'INSERT' then
    perform access.add_entry('administration', 'grant dispensation', 'dispensation', array[new.id]::bigint[], '{}', null, '', '', '{}');
  else
    perform access.add_entry('administration', 'end dispensation', 'dispensation', array[new.id]::bigint[], '{}', null, '', '', '{}');
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION meetings.give_action(action integer, typed text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk says who reports.' using errcode = 'insufficient_privilege'; end if;
  if typed is not null then
    select a.id into who from access.account a where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left';
    if who is null then return false; end if;
  end if;
  update meetings.action a set account_id = who where a.id = action;
  perform access.add_entry('administration', 'give action', 'action', array[action]::bigint[], '{}', null, '', coalesce('account ' || who, 'nobody'), '{}');
  return true;
end $function$;
grant execute on function meetings.give_action(integer,text) to app;

CREATE OR REPLACE FUNCTION meetings.give_draft(draft integer, typed text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare who int;
begin
  if not access.holds('clerk') then raise exception 'A clerk gives reports to authors.' using errcode = 'insufficient_privilege'; end if;
  select a.id into who from access.account a
   where a.email = pg_catalog.lower(pg_catalog.btrim(typed)) and a.state <> 'left'
     and exists (select from access.post p where p.account_id = a.id and p.role = 'report-author' and p.ends is null);
  if who is null then return false; end if;
  update meetings.draft d set author_id = who, revision = d.revision + 1 where d.id = give_draft.draft;
  if found then
    perform access.add_entry('administration', 'give report', 'draft', array[give_draft.draft]::bigint[], '{}', null, '', 'account ' || who, '{}');
  end if;
  return true;
end $function$;
grant execute on function meetings.give_draft(integer,text) to app;

CREATE OR REPLACE FUNCTION meetings.give_sign_off(draft integer, which text, seen integer, agrees boolean, said text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from meetings.sign_off s
                  where s.draft_id = give_sign_off.draft and s.kind = which and s.account_id = access.actor()) then
    raise exception 'Only who was asked signs.' using errcode = 'insufficient_privilege';
  end if;
  if seen is distinct from (select max(v.number) from meetings.draft_version v where v.draft_id = give_sign_off.draft)
     or exists (select from meetings.draft d where d.id = give_sign_off.draft and d.state = 'accepted') then return false; end if;
  update meetings.sign_off s
     set version = case when agrees then seen end, signed_at = case when agrees then at end, remark = said
   where s.draft_id = give_sign_off.draft and s.kind = which;
  insert into meetings.draft_event (draft_id, what, kind, version, made_by, made_at, words)
  values (give_sign_off.draft, case when agrees then 'signed' else 'changes wanted' end, which, seen, access.actor(), at, said);
  return true;
end $function$;
grant execute on function meetings.give_sign_off(integer,text,integer,boolean,text,timestamp with time zone) to app;

CREATE OR REPLACE FUNCTION meetings.items_to_declare(of_meeting integer)
 RETURNS TABLE(id integer, parent_id integer, kind text, title text, part text, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select i.id, i.parent_id, i.kind, i.title, i.part, i.state
    from meetings.business i join meetings.meeting m on m.id = i.meeting_id
   where m.id = of_meeting
     and (access.holds('clerk', 'monitoring-officer')
          or (m.body_id = any (people.sits_on())
              and exists (select from meetings.publication p where p.meeting_id = m.id and p.kind = 'agenda' and p.state = 'published')))
   order by i.position, i.id
$function$;
grant execute on function meetings.items_to_declare(integer) to app;

CREATE OR REPLACE FUNCTION meetings.keep_business()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  insert into meetings.business_past (business_id, revision, was, changed_by, changed_at)
  values (old.id, old.revision, to_jsonb(old), old.changed_by, old.changed_at) on conflict do nothing;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION meetings.keep_pack()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  raise exception 'A pack does not change: publish another version.' using errcode = 'insufficient_privilege';
end $function$;

CREATE OR REPLACE FUNCTION meetings.keep_publication()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if tg_op <> 'INSERT' and old.state = 'published' then
    raise exception 'What is published does not change: publish another version.' using errcode = 'insufficient_privilege';
  end if;
  if tg_op <> 'DELETE' and access.actor() is not null
     and (new.state not in ('waiting', 'withdrawn') or new.published_at is not null or new.notice is not null
          or tg_op = 'UPDATE' and (new.meeting_id, new.number) is distinct from (old.meeting_id, old.number)) then
    raise exception 'A clerk releases and withdraws; the system publishes.' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;

CREATE OR REPLACE FUNCTION meetings.meeting_keeps()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare stages text[] := array['draft', 'approved', 'signed'];
begin
  if new.minutes_state is distinct from old.minutes_state then
    if (select access.acting_why()) is null then
      raise exception 'Publishing says how far minutes are.' using errcode = 'insufficient_privilege';
    end if;
    if coalesce(array_position(stages, new.minutes_state), 0) < coalesce(array_position(stages, old.minutes_state), 0) then
      raise exception 'Agreed minutes do not become a draft again.' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  if old.minutes_state in ('approved', 'signed') and (new.body_id, new.date, new.ended, new.year) is distinct from (old.body_id, old.date, old.ended, old.year) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION meetings.minutes_desk_keeps()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'DELETE' or old.state = 'signed' then
    raise exception 'Signed minutes do not change.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'approved' and (new.state <> 'signed'
     or to_jsonb(new) - array['state', 'signed_by', 'signed_on', 'revision'] <> to_jsonb(old) - array['state', 'signed_by', 'signed_on', 'revision']) then
    raise exception 'Agreed minutes do not change: they can only be signed.' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'released' and new.state in ('draft', 'with chair')
     and exists (select from meetings.meeting m where m.id = new.meeting_id and m.minutes_state is not null) then
    raise exception 'Published minutes do not become a draft of the clerk’s again.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION meetings.minutes_keep()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  of_meeting int := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
  -- An item of the agenda that goes leaves its minute.
  loose text[] := array['business_id'];
begin
  if exists (select from meetings.minutes_desk d where d.meeting_id = of_meeting and d.state in ('approved', 'signed'))
     and not (tg_op = 'UPDATE' and to_jsonb(new) - loose = to_jsonb(old) - loose) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_table_name = 'minutes_item' and tg_op <> 'INSERT' and to_jsonb(old) ->> 'ref' is not null
     and (tg_op = 'DELETE' or to_jsonb(new) ->> 'ref' is distinct from to_jsonb(old) ->> 'ref') then
    raise exception 'A minute keeps its number.' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;

CREATE OR REPLACE FUNCTION meetings.minutes_seen(chairing boolean)
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(d.meeting_id), '{}')
    from meetings.minutes_desk d join meetings.meeting m on m.id = d.meeting_id
   where (d.state <> 'draft' and m.body_id = any (people.chairs()))
      or (not chairing and m.minutes_state is not null and m.body_id = any (people.sits_on()))
$function$;
grant execute on function meetings.minutes_seen(boolean) to app;

CREATE OR REPLACE FUNCTION meetings.my_drafts()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null
     and (d.author_id = access.actor() and access.holds('report-author')
          or exists (select from meetings.sign_off s where s.draft_id = d.id and s.account_id = access.actor()))
$function$;
grant execute on function meetings.my_drafts() to app;

CREATE OR REPLACE FUNCTION meetings.note_draft_read(draft integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.holds('monitoring-officer') and not access.holds('clerk')
     and not (note_draft_read.draft = any (meetings.my_drafts()))
     and exists (select from meetings.draft d where d.id = note_draft_read.draft
                  and (d.part = 'II' or d.confidential
                       or exists (select from meetings.attachment a where a.draft_id = d.id and (a.part = 'II' or a.confidential))
                       or exists (select from meetings.draft_version v where v.draft_id = d.id and v.content @? '$.sections[*] ? (@.part == "II")'))) then
    perform access.add_entry('consultation', 'read exempt report', 'draft', array[note_draft_read.draft]::bigint[], '{}', null, '', '', '{}');
  end if;
end $function$;
grant execute on function meetings.note_draft_read(integer) to app;

CREATE OR REPLACE FUNCTION meetings.note_exempt_minutes(meeting integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.actor() is not null and not access.holds('clerk')
     and (access.holds('monitoring-officer') or meeting = any (meetings.minutes_seen(false)))
     and exists (select from meetings.minutes_item i where i.meeting_id = meeting and i.part = 'II') then
    perform access.add_entry('consultation', 'read exempt minutes', 'meeting', array[meeting]::bigint[], '{}', null, '', '', '{}');
  end if;
end $function$;
grant execute on function meetings.note_exempt_minutes(integer) to app;

CREATE OR REPLACE FUNCTION meetings.place_of(draft integer)
 RETURNS TABLE(body_slug text, body_name text, body_public boolean, meeting_slug text, meeting_date date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select b.slug, b.name, b.public, m.slug, m.date
    from meetings.draft d
    join people.body b on b.id = d.body_id
    left join meetings.meeting m on m.id = d.meeting_id
   where d.id = place_of.draft
     and (d.id = any (meetings.my_drafts()) or access.holds('clerk') or access.holds('monitoring-officer') or access.acting_why() is not null)
$function$;
grant execute on function meetings.place_of(integer) to app;
grant execute on function meetings.place_of(integer) to worker;

CREATE OR REPLACE FUNCTION meetings.printed_minutes_keep()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if old.approved_on is not null and (new.paper, new.approved_on, new.approved_at, new.approved_as) is distinct from (old.paper, old.approved_on, old.approved_at, old.approved_as)
     or old.signed_on is not null and (new.signed_on, new.signed_by) is distinct from (old.signed_on, old.signed_by) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION meetings.question_state(address text)
 RETURNS TABLE(meeting_slug text, body_name text, meeting_date date, about text, state text, decision text, "position" integer, published boolean, outcome text, answer text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select m.slug, b.name, m.date, q.about, q.state, q.decision, q.position, q.published_at is not null, q.outcome,
         case when q.published_at is null then '' else q.answer end
    from meetings.question q join meetings.meeting m on m.id = q.meeting_id join people.body b on b.id = m.body_id
   where q.slug = address and b.public
$function$;
grant execute on function meetings.question_state(text) to app;
grant execute on function meetings.question_state(text) to public_web;

CREATE OR REPLACE FUNCTION meetings.read_full_pack(meeting text)
 RETURNS TABLE(sha256 text, bytes integer, number integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare one record;
begin
  select k.sha256, k.bytes, p.number, p.id into one
    from meetings.meeting m join meetings.publication p on p.meeting_id = m.id join meetings.pack k on k.publication_id = p.id
   where m.slug = meeting and p.state = 'published' and p.kind in ('agenda', 'supplement') and k.audience = 'full'
     and access.actor() is not null
     and (access.holds('clerk') or access.holds('monitoring-officer') or m.body_id = any (people.sits_on()))
   order by p.number desc limit 1;
  if not found then return; end if;
  perform access.add_entry('consultation', 'read full pack', 'publication', array[one.id]::bigint[], '{}', null, '', '', '{}');
  sha256 := one.sha256; bytes := one.bytes; number := one.number;
  return next;
end $function$;
grant execute on function meetings.read_full_pack(text) to app;

CREATE OR REPLACE FUNCTION meetings.record_keeps()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  either jsonb := coalesce(was, is_now);
  of_meeting int := coalesce((either ->> 'meeting_id')::int,
    (select m.meeting_id from meetings.minute m where m.id = (either ->> 'minute_id')::int),
    (select v.meeting_id from meetings.vote v where v.id = (either ->> 'vote_id')::int));
begin
  if tg_op = 'UPDATE' and was - 'report_id' = is_now - 'report_id' then return new; end if;
  if tg_table_name = 'action' and (tg_op = 'INSERT' or was ->> 'minute_id' is null
     or (tg_op = 'UPDATE' and (was ->> 'text', was ->> 'minute_id', was ->> 'meeting_id') is not distinct from
                              (is_now ->> 'text', is_now ->> 'minute_id', is_now ->> 'meeting_id'))) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if exists (select from meetings.meeting m where m.id = of_meeting and m.minutes_state in ('approved', 'signed')) then
    raise exception 'Agreed minutes do not change: a later minute corrects them.' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;

CREATE OR REPLACE FUNCTION meetings.tell_shown()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  perform pg_catalog.pg_notify('shown', coalesce(new.meeting_id, old.meeting_id)::text);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION meetings.writable_drafts()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(d.id), '{}') from meetings.draft d
   where access.actor() is not null and access.holds('report-author') and d.author_id = access.actor() and d.state <> 'accepted'
$function$;
grant execute on function meetings.writable_drafts() to app;

-- records -------------------------------------------------------------------------------------------------------------

create schema records;

create table records.document (
  id integer not null generated always as identity,
  slug text not null,
  identity text not null,
  publisher text not null,
  title text not null,
  kind text not null,
  body_id integer,
  meeting_id integer,
  date date,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_body_id_fkey FOREIGN KEY (body_id) REFERENCES people.body(id),
  constraint document_identity_key UNIQUE (identity),
  constraint document_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint document_slug_key UNIQUE (slug)
);
CREATE INDEX document_meeting_id_idx ON records.document USING btree (meeting_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.document FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.document enable row level security;
alter table records.document force row level security;
create policy public on records.document for select to app, public_web using ((body_id IN ( SELECT body.id
   FROM people.body)));
create policy system on records.document for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.document to worker;
grant select on records.document to app;
grant select on records.document to public_web;

create table records.element (
  version_id integer not null,
  "position" integer not null,
  part text not null,
  role text not null,
  at text,
  from_line integer not null,
  to_line integer not null,
  page integer,
  text text not null,
  constraint element_pkey PRIMARY KEY (version_id, "position"),
  constraint element_version_id_fkey FOREIGN KEY (version_id) REFERENCES records.version(id)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.element FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.element enable row level security;
alter table records.element force row level security;
create policy public on records.element for select to app, public_web using ((version_id IN ( SELECT version.id
   FROM records.version)));
create policy system on records.element for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.element to worker;
grant select on records.element to app;
grant select on records.element to public_web;

create table records.feed (
  meeting_id integer not null,
  part text not null,
  version_id integer not null,
  constraint feed_pkey PRIMARY KEY (meeting_id, part, version_id),
  constraint feed_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint feed_part_check CHECK ((part = ANY (ARRAY['front'::text, 'agenda'::text, 'minutes'::text, 'reports'::text, 'actions'::text]))),
  constraint feed_version_id_fkey FOREIGN KEY (version_id) REFERENCES records.version(id)
);
CREATE INDEX feed_version_id_idx ON records.feed USING btree (version_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.feed FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.feed enable row level security;
alter table records.feed force row level security;
create policy public on records.feed for select to app, public_web using ((version_id IN ( SELECT version.id
   FROM records.version)));
create policy system on records.feed for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.feed to worker;
grant select on records.feed to app;
grant select on records.feed to public_web;

create table records.version (
  id integer not null generated always as identity,
  document_id integer not null,
  number integer not null,
  sha256 text not null,
  file_name text not null,
  media text not null,
  bytes integer not null,
  pages integer,
  imported_at timestamp with time zone not null default now(),
  reader integer not null,
  reading jsonb,
  coverage real,
  constraint version_pkey PRIMARY KEY (id),
  constraint version_document_id_fkey FOREIGN KEY (document_id) REFERENCES records.document(id),
  constraint version_document_id_number_key UNIQUE (document_id, number),
  constraint version_sha256_key UNIQUE (sha256)
);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON records.version FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
alter table records.version enable row level security;
alter table records.version force row level security;
create policy public on records.version for select to app, public_web using ((document_id IN ( SELECT document.id
   FROM records.document)));
create policy system on records.version for all to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant delete, insert, select, update on records.version to worker;
grant select on records.version to app;
grant select on records.version to public_web;

-- casework ------------------------------------------------------------------------------------------------------------

create schema casework;

create table casework.address (
  id bigint not null generated always as identity,
  party_id bigint not null,
  case_id bigint not null,
  field text not null,
  lines text not null,
  postcode text,
  postcode_key text,
  at timestamp with time zone not null default now(),
  constraint address_pkey PRIMARY KEY (id),
  constraint address_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint address_field_fkey FOREIGN KEY (field) REFERENCES access.field(key),
  constraint address_party_id_fkey FOREIGN KEY (party_id) REFERENCES casework.party(id) ON DELETE CASCADE
);
CREATE INDEX address_case_id_idx ON casework.address USING btree (case_id);
CREATE INDEX address_party_id_idx ON casework.address USING btree (party_id);
CREATE TRIGGER field_of_address BEFORE INSERT OR UPDATE ON casework.address FOR EACH ROW EXECUTE FUNCTION casework.field_of_address();
CREATE TRIGGER note_delete AFTER DELETE ON casework.address REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.address REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.address REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
alter table casework.address enable row level security;
alter table casework.address force row level security;
create policy correcting on casework.address for update to app using (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
create policy export on casework.address for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework.address for select to worker using (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy own_case on casework.address for update to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = address.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy own_case_new on casework.address for insert to app with check ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = address.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy owner_all on casework.address for all to owner using (true) with check (true);
create policy reading on casework.address for select to app using (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
create policy receive on casework.address for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy writing on casework.address for insert to app with check (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
grant insert (party_id, lines, postcode, postcode_key) on casework.address to app;
grant insert (party_id, lines, postcode, postcode_key) on casework.address to worker;
grant select on casework.address to app;
grant select on casework.address to worker;
grant update (lines, postcode, postcode_key) on casework.address to app;

create table casework.brought (
  case_id bigint not null,
  agency_id integer not null,
  kind text not null,
  reference text not null,
  at timestamp with time zone not null default now(),
  constraint brought_pkey PRIMARY KEY (case_id),
  constraint brought_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint brought_agency_id_kind_reference_key UNIQUE (agency_id, kind, reference),
  constraint brought_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint brought_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 100)))
);
CREATE TRIGGER note_insert AFTER INSERT ON casework.brought REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
alter table casework.brought enable row level security;
alter table casework.brought force row level security;
create policy bring on casework.brought for insert to app with check ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = brought.case_id) AND (c.agency_id = brought.agency_id) AND (c.kind = brought.kind) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy export on casework.brought for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy own_case on casework.brought for select to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = brought.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy owner_all on casework.brought for all to owner using (true) with check (true);
grant insert (case_id, agency_id, kind, reference) on casework.brought to app;
grant select on casework.brought to app;
grant select on casework.brought to worker;

create table casework."case" (
  id bigint not null generated always as identity,
  slug text not null,
  reference text not null,
  kind text not null,
  purpose text not null,
  agency_id integer not null,
  worker_id integer,
  opened date not null default CURRENT_DATE,
  closed date,
  limited boolean not null default false,
  stage text not null default 'open'::text,
  stage_since date,
  outcome text,
  ward text,
  priority smallint,
  next_due date,
  next_key text,
  constraint case_pkey PRIMARY KEY (id),
  constraint case_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint case_agency_id_reference_key UNIQUE (agency_id, reference),
  constraint case_outcome_check CHECK ((outcome ~ '^[a-z][a-z0-9-]{0,59}$'::text)),
  constraint case_priority_check CHECK (((priority >= 1) AND (priority <= 5))),
  constraint case_purpose_fkey FOREIGN KEY (purpose) REFERENCES access.purpose(key),
  constraint case_slug_key UNIQUE (slug),
  constraint case_stage_check CHECK ((stage ~ '^[a-z][a-z0-9-]{0,59}$'::text)),
  constraint case_ward_check CHECK ((ward ~ '^[^0-9[:cntrl:]]{1,60}$'::text)),
  constraint case_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES access.account(id)
);
CREATE INDEX case_agency_due ON casework."case" USING btree (agency_id, next_due, id) WHERE (closed IS NULL);
CREATE INDEX case_all ON casework."case" USING btree (agency_id, opened DESC, id DESC);
CREATE INDEX case_closed ON casework."case" USING btree (agency_id, closed) WHERE (closed IS NOT NULL);
CREATE INDEX case_open ON casework."case" USING btree (agency_id, opened DESC, id DESC) WHERE (closed IS NULL);
CREATE INDEX case_purpose ON casework."case" USING btree (kind, purpose);
CREATE INDEX case_stage ON casework."case" USING btree (agency_id, kind, stage, next_due, id) WHERE (closed IS NULL);
CREATE INDEX case_worker ON casework."case" USING btree (worker_id, opened DESC, id DESC) WHERE (closed IS NULL);
CREATE INDEX case_worker_due ON casework."case" USING btree (worker_id, next_due, id) WHERE (closed IS NULL);
CREATE TRIGGER case_dated BEFORE INSERT OR UPDATE ON casework."case" FOR EACH ROW EXECUTE FUNCTION casework.case_dated();
CREATE TRIGGER case_made AFTER INSERT ON casework."case" FOR EACH ROW EXECUTE FUNCTION casework.case_made();
CREATE TRIGGER case_received BEFORE INSERT ON casework."case" FOR EACH ROW EXECUTE FUNCTION casework.case_received();
CREATE TRIGGER guard_case BEFORE DELETE ON casework."case" FOR EACH ROW EXECUTE FUNCTION rights.guard_case();
CREATE TRIGGER note_delete AFTER DELETE ON casework."case" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework."case" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework."case" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER unlink_case BEFORE DELETE ON casework."case" FOR EACH ROW EXECUTE FUNCTION casework.unlink_case();
alter table casework."case" enable row level security;
alter table casework."case" force row level security;
create policy export on casework."case" for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework."case" for select to worker using (((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['receive-referral'::text, 'follow-referral'::text])) AND (id = ANY (casework.made()))));
create policy open_one on casework."case" for insert to app with check (((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) AND (NOT limited)));
create policy owner_all on casework."case" for all to owner using (true) with check (true);
create policy receive on casework."case" for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (worker_id IS NULL) AND (closed IS NULL) AND (NOT limited) AND (EXISTS ( SELECT
   FROM casework.service s
  WHERE ((s.kind = "case".kind) AND (s.agency_id = "case".agency_id) AND (s.since <= CURRENT_DATE))))));
create policy remind on casework."case" for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'remind'::text));
create policy ring on casework."case" for select to app using (
CASE
    WHEN (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) THEN ((NOT limited) OR casework.shows(id))
    ELSE (id = ANY (( SELECT casework.by_name() AS by_name)::bigint[]))
END);
create policy verify on casework."case" for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'verify'::text));
create policy work_it on casework."case" for update to app using (((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) AND ((NOT limited) OR casework.shows(id))));
grant insert (slug, reference, kind, purpose, agency_id, worker_id, opened) on casework."case" to app;
grant insert (slug, reference, kind, purpose, agency_id, worker_id, opened) on casework."case" to worker;
grant select on casework."case" to app;
grant select on casework."case" to worker;

create table casework.due (
  id bigint not null generated always as identity,
  case_id bigint not null,
  event_id bigint not null,
  key text not null,
  record bigint,
  due date not null,
  account_id integer,
  of_worker boolean not null,
  began date not null,
  met date,
  gone boolean not null default false,
  due_at time without time zone,
  constraint due_pkey PRIMARY KEY (id),
  constraint due_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint due_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint due_case_id_key_record_key UNIQUE NULLS NOT DISTINCT (case_id, key, record),
  constraint due_event_id_fkey FOREIGN KEY (event_id) REFERENCES casework.event(id) ON DELETE CASCADE,
  constraint due_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,59}$'::text))
);
CREATE INDEX due_day ON casework.due USING btree (due) WHERE ((met IS NULL) AND (NOT gone));
CREATE INDEX due_event_id_idx ON casework.due USING btree (event_id);
CREATE INDEX due_mine ON casework.due USING btree (account_id, due, id) WHERE ((met IS NULL) AND (NOT gone));
alter table casework.due enable row level security;
alter table casework.due force row level security;
create policy export on casework.due for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy mine on casework.due for select to app using ((account_id = ( SELECT access.actor() AS actor)));
create policy of_case on casework.due for select to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE (c.id = due.case_id))));
create policy owner_all on casework.due for all to owner using (true) with check (true);
create policy remind on casework.due for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'remind'::text));
create policy verify on casework.due for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'verify'::text));
grant select on casework.due to app;
grant select on casework.due to worker;

create table casework.event (
  id bigint not null generated always as identity,
  case_id bigint not null,
  field text not null,
  kind text not null,
  says text not null,
  account_id integer,
  agency_id integer,
  at timestamp with time zone not null default now(),
  day date not null default ((now() AT TIME ZONE 'Europe/London'::text))::date,
  data jsonb not null default '{}'::jsonb,
  effects jsonb not null default '[]'::jsonb,
  corrects_id bigint,
  panel_id integer,
  by_owner boolean not null default true,
  constraint event_pkey PRIMARY KEY (id),
  constraint event_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint event_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint event_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint event_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES casework.event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  constraint event_effects_check CHECK ((jsonb_typeof(effects) = 'array'::text)),
  constraint event_field_fkey FOREIGN KEY (field) REFERENCES access.field(key),
  constraint event_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES casework.panel(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX event_case_id_at_idx ON casework.event USING btree (case_id, at);
CREATE INDEX event_corrects_id_idx ON casework.event USING btree (corrects_id) WHERE (corrects_id IS NOT NULL);
CREATE INDEX event_panel_id_idx ON casework.event USING btree (panel_id) WHERE (panel_id IS NOT NULL);
CREATE TRIGGER event_at_panel AFTER INSERT ON casework.event FOR EACH ROW WHEN ((new.panel_id IS NOT NULL)) EXECUTE FUNCTION casework.event_at_panel();
CREATE TRIGGER event_owned BEFORE INSERT ON casework.event FOR EACH ROW EXECUTE FUNCTION casework.event_owned();
CREATE TRIGGER event_written AFTER INSERT ON casework.event FOR EACH ROW EXECUTE FUNCTION casework.event_written();
CREATE TRIGGER note_delete AFTER DELETE ON casework.event REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
alter table casework.event enable row level security;
alter table casework.event force row level security;
create policy as_oneself on casework.event for insert to app with check (((account_id = ( SELECT access.actor() AS actor)) AND (agency_id = ANY (( SELECT access.agencies() AS agencies)::integer[])) AND (kind <> 'correction'::text)));
create policy both_cases on casework.event for select to app using (((kind <> ALL (ARRAY['same-person'::text, 'not-same-person'::text, 'looked-elsewhere'::text])) OR (agency_id = ANY (( SELECT access.protects() AS protects)::integer[])) OR (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = ((event.data ->> 'case'::text))::bigint) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
create policy export on casework.event for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework.event for select to worker using (((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['receive-referral'::text, 'follow-referral'::text])) AND (case_id = ANY (casework.made()))));
create policy not_by_hand on casework.event for insert to app with check ((kind <> ALL (ARRAY['same-person'::text, 'not-same-person'::text, 'looked-elsewhere'::text])));
create policy owner_all on casework.event for all to owner using (true) with check (true);
create policy reading on casework.event for select to app using (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
create policy say on casework.event for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['receive-referral'::text, 'follow-referral'::text])) AND (case_id = ANY (casework.made()))));
create policy verify on casework.event for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'verify'::text));
create policy writing on casework.event for insert to app with check (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
grant insert (case_id, field, kind, says, account_id, agency_id, day, data, effects, corrects_id, panel_id) on casework.event to app;
grant insert (case_id, field, kind, says, account_id, agency_id, day, data, effects, corrects_id, panel_id) on casework.event to worker;
grant select on casework.event to app;
grant select on casework.event to worker;

create table casework.file (
  id bigint not null generated always as identity,
  case_id bigint not null,
  event_id bigint not null,
  field text not null,
  also text[] not null default '{}'::text[],
  name text not null,
  type text not null,
  bytes bytea not null,
  size integer not null generated always as (octet_length(bytes)) stored,
  sha256 text not null generated always as (encode(sha256(bytes), 'hex'::text)) stored,
  constraint file_pkey PRIMARY KEY (id),
  constraint file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 20971520))),
  constraint file_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint file_event_id_fkey FOREIGN KEY (event_id) REFERENCES casework.event(id) ON DELETE CASCADE,
  constraint file_field_fkey FOREIGN KEY (field) REFERENCES access.field(key),
  constraint file_name_check CHECK (((name <> ''::text) AND (name !~ '[/\\[:cntrl:]]'::text)))
);
CREATE INDEX file_case_id_idx ON casework.file USING btree (case_id);
CREATE INDEX file_event_id_idx ON casework.file USING btree (event_id);
CREATE TRIGGER file_added BEFORE INSERT ON casework.file FOR EACH ROW EXECUTE FUNCTION casework.file_added();
CREATE TRIGGER note_delete AFTER DELETE ON casework.file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
alter table casework.file enable row level security;
alter table casework.file force row level security;
create policy export on casework.file for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on casework.file for all to owner using (true) with check (true);
create policy reading on casework.file for select to app using ((((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))) AND (NOT (EXISTS ( SELECT
   FROM unnest(file.also) f(f)
  WHERE (NOT ((file.case_id, f.f) IN ( SELECT r.case_id,
            r.field
           FROM casework.readable() r(case_id, field)))))))));
create policy verify on casework.file for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'verify'::text));
create policy writing on casework.file for insert to app with check ((((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))) AND (NOT (EXISTS ( SELECT
   FROM unnest(file.also) f(f)
  WHERE (NOT ((file.case_id, f.f) IN ( SELECT r.case_id,
            r.field
           FROM casework.readable() r(case_id, field)))))))));
grant insert (case_id, event_id, field, also, name, type, bytes) on casework.file to app;
grant select on casework.file to app;
grant select on casework.file to worker;

create table casework.follower (
  case_id bigint not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null default now(),
  constraint follower_pkey PRIMARY KEY (case_id),
  constraint follower_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint follower_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint follower_token_hash_key UNIQUE (token_hash)
);
alter table casework.follower enable row level security;
alter table casework.follower force row level security;
create policy export on casework.follower for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework.follower for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy own_case on casework.follower for all to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = follower.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))) with check ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = follower.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy owner_all on casework.follower for all to owner using (true) with check (true);
grant insert (case_id, token_hash) on casework.follower to app;
grant insert (case_id, token_hash) on casework.follower to worker;
grant select (case_id, made_at) on casework.follower to app;
grant select on casework.follower to worker;
grant update (token_hash, made_at) on casework.follower to app;

create table casework.key (
  kind text not null,
  key text not null,
  case_id bigint not null,
  party_id bigint not null,
  constraint key_pkey PRIMARY KEY (kind, key, party_id),
  constraint key_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint key_kind_check CHECK ((kind = ANY (ARRAY['name'::text, 'sound'::text, 'born'::text, 'postcode'::text, 'address'::text]))),
  constraint key_party_id_fkey FOREIGN KEY (party_id) REFERENCES casework.party(id) ON DELETE CASCADE
);
CREATE INDEX key_case_id_idx ON casework.key USING btree (case_id);
CREATE INDEX key_party_id_idx ON casework.key USING btree (party_id);
alter table casework.key enable row level security;
alter table casework.key force row level security;
create policy export on casework.key for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework.key for select to worker using (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy owner_all on casework.key for all to owner using (true) with check (true);
create policy receive on casework.key for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy renew on casework.key for delete to worker using (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy writing on casework.key for all to app using (((EXISTS ( SELECT
   FROM casework.party p
  WHERE ((p.id = key.party_id) AND (p.case_id = key.case_id)))) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = key.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
grant delete, insert on casework.key to app;
grant delete, insert, select on casework.key to worker;
grant select (case_id, party_id) on casework.key to app;
grant select (case_id, party_id) on casework.key to worker;

create table casework.mark (
  id bigint not null generated always as identity,
  case_id bigint not null,
  event_id bigint not null,
  agency_id integer not null,
  kind text not null,
  key text not null,
  value text not null default ''::text,
  ward text not null default ''::text,
  n numeric,
  from_day date not null,
  to_day date,
  lasts boolean not null,
  resource_id integer,
  constraint mark_pkey PRIMARY KEY (id),
  constraint mark_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint mark_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint mark_event_id_fkey FOREIGN KEY (event_id) REFERENCES casework.event(id) ON DELETE CASCADE,
  constraint mark_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,59}$'::text)),
  constraint mark_one_place EXCLUDE USING gist (int4range(resource_id, resource_id, '[]'::text) WITH &&, daterange(from_day, to_day, '[)'::text) WITH &&) WHERE ((resource_id IS NOT NULL)),
  constraint mark_resource_id_fkey FOREIGN KEY (resource_id) REFERENCES casework.resource(id),
  constraint mark_value_check CHECK ((value ~ '^[a-z0-9-]{0,60}$'::text))
);
CREATE INDEX mark_case_id_idx ON casework.mark USING btree (case_id);
CREATE INDEX mark_event_id_idx ON casework.mark USING btree (event_id);
CREATE INDEX mark_flow ON casework.mark USING btree (agency_id, kind, key, from_day) INCLUDE (value, ward, n, to_day, lasts, case_id);
CREATE INDEX mark_held ON casework.mark USING btree (key, value) WHERE (to_day IS NULL);
CREATE INDEX mark_lasted ON casework.mark USING btree (agency_id, kind, key, COALESCE(to_day, 'infinity'::date)) INCLUDE (value, ward, from_day, to_day, case_id) WHERE lasts;
CREATE INDEX mark_lends ON casework.mark USING btree (resource_id, from_day) WHERE (resource_id IS NOT NULL);
CREATE INDEX mark_now ON casework.mark USING btree (agency_id, kind, key, value) INCLUDE (ward, from_day, case_id) WHERE (to_day IS NULL);
CREATE TRIGGER lend BEFORE INSERT ON casework.mark FOR EACH ROW WHEN ((new.lasts AND (new.key <> 'stage'::text))) EXECUTE FUNCTION casework.lend();
CREATE TRIGGER mark_tallied AFTER INSERT OR DELETE OR UPDATE ON casework.mark FOR EACH ROW EXECUTE FUNCTION casework.mark_tallied();
alter table casework.mark enable row level security;
alter table casework.mark force row level security;
create policy export on casework.mark for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy of_case on casework.mark for select to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE (c.id = mark.case_id))));
create policy owner_all on casework.mark for all to owner using (true) with check (true);
create policy verify on casework.mark for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'verify'::text));
grant select on casework.mark to app;
grant select on casework.mark to worker;

create table casework.named (
  case_id bigint not null,
  account_id integer not null,
  kind text not null,
  agreement_id integer,
  agency_id integer,
  why text not null,
  until timestamp with time zone,
  by_id integer,
  at timestamp with time zone not null default now(),
  constraint named_pkey PRIMARY KEY (case_id, account_id, kind),
  constraint named_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint named_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint named_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id),
  constraint named_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint named_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint named_check CHECK (((kind = 'shared'::text) = ((agreement_id IS NOT NULL) AND (agency_id IS NOT NULL)))),
  constraint named_kind_check CHECK ((kind = ANY (ARRAY['allowed'::text, 'excluded'::text, 'shared'::text, 'rights'::text])))
);
CREATE INDEX named_account_id_idx ON casework.named USING btree (account_id);
CREATE INDEX named_case_id_idx ON casework.named USING btree (case_id) WHERE (kind = 'excluded'::text);
CREATE TRIGGER limit_case AFTER INSERT OR DELETE OR UPDATE ON casework.named FOR EACH ROW EXECUTE FUNCTION casework.limit_case();
CREATE TRIGGER name_somebody BEFORE INSERT ON casework.named FOR EACH ROW EXECUTE FUNCTION casework.name_somebody();
CREATE TRIGGER note_delete AFTER DELETE ON casework.named REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.named REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.named REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
alter table casework.named enable row level security;
alter table casework.named force row level security;
create policy end_it on casework.named for delete to app using (((kind <> 'rights'::text) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = named.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
create policy export on casework.named for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy name_somebody on casework.named for insert to app with check (((kind <> 'rights'::text) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = named.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
create policy owner_all on casework.named for all to owner using (true) with check (true);
create policy owning_agency on casework.named for select to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = named.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy rights_stay on casework.named for delete to app using ((kind <> 'rights'::text));
grant delete, select on casework.named to app;
grant insert (case_id, account_id, kind, agreement_id, agency_id, why, until) on casework.named to app;
grant select on casework.named to worker;

create table casework.opened_for (
  session_id bigint not null,
  case_id bigint not null,
  reason text not null,
  at timestamp with time zone not null default now(),
  constraint opened_for_pkey PRIMARY KEY (session_id, case_id),
  constraint opened_for_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint opened_for_session_id_fkey FOREIGN KEY (session_id) REFERENCES access.session(id) ON DELETE CASCADE
);
CREATE INDEX opened_for_case_id_idx ON casework.opened_for USING btree (case_id);
alter table casework.opened_for enable row level security;
alter table casework.opened_for force row level security;
create policy own on casework.opened_for for all to app using (((session_id = ( SELECT casework.session() AS session)) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE (c.id = opened_for.case_id)))));
create policy owner_all on casework.opened_for for all to owner using (true) with check (true);
grant insert (session_id, case_id, reason) on casework.opened_for to app;
grant select on casework.opened_for to app;
grant update (reason) on casework.opened_for to app;

create table casework.panel (
  id integer not null generated always as identity,
  slug text not null,
  name text not null,
  purpose text not null,
  agreement_id integer not null,
  agency_id integer not null,
  due timestamp with time zone not null,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancelled_by integer,
  key text,
  group_id integer,
  recorded_at timestamp with time zone,
  recorded_by integer,
  constraint panel_pkey PRIMARY KEY (id),
  constraint panel_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint panel_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id),
  constraint panel_cancelled_by_fkey FOREIGN KEY (cancelled_by) REFERENCES access.account(id),
  constraint panel_check CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
  constraint panel_check1 CHECK (((cancelled_at IS NULL) OR (opened_at IS NULL))),
  constraint panel_check2 CHECK (((group_id IS NULL) OR (key IS NOT NULL))),
  constraint panel_check3 CHECK (((recorded_at IS NULL) OR ((group_id IS NOT NULL) AND (opened_at IS NOT NULL) AND (closed_at IS NOT NULL)))),
  constraint panel_group_id_agency_id_key_fkey FOREIGN KEY (group_id, agency_id, key) REFERENCES casework.panel_group(id, agency_id, key),
  constraint panel_purpose_fkey FOREIGN KEY (purpose) REFERENCES access.purpose(key),
  constraint panel_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.account(id),
  constraint panel_slug_key UNIQUE (slug)
);
CREATE INDEX panel_agreement_id_idx ON casework.panel USING btree (agreement_id);
CREATE INDEX panel_due ON casework.panel USING btree (due DESC, id DESC);
CREATE INDEX panel_of_agency ON casework.panel USING btree (agency_id, due DESC, id DESC);
CREATE INDEX panel_of_group ON casework.panel USING btree (group_id, due DESC) WHERE (group_id IS NOT NULL);
CREATE INDEX panel_open ON casework.panel USING btree (opened_at) WHERE (closed_at IS NULL);
CREATE INDEX panel_recorded_by_idx ON casework.panel USING btree (recorded_by) WHERE (recorded_by IS NOT NULL);
CREATE TRIGGER panel_ended AFTER UPDATE ON casework.panel FOR EACH ROW WHEN (((old.closed_at IS NULL) AND (new.closed_at IS NOT NULL))) EXECUTE FUNCTION casework.panel_ended();
CREATE TRIGGER panel_made BEFORE INSERT ON casework.panel FOR EACH ROW EXECUTE FUNCTION casework.panel_made();
CREATE TRIGGER panel_turned BEFORE UPDATE ON casework.panel FOR EACH ROW EXECUTE FUNCTION casework.panel_turned();
alter table casework.panel enable row level security;
alter table casework.panel force row level security;
create policy convene on casework.panel for insert to app with check ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
create policy export on casework.panel for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy lead on casework.panel for update to app using ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
create policy mine on casework.panel for select to app using (((id = ANY (( SELECT casework.my_panels() AS my_panels)::integer[])) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))));
create policy owner_all on casework.panel for all to owner using (true) with check (true);
grant insert (slug, name, purpose, agreement_id, agency_id, due, opened_at, closed_at, key, group_id) on casework.panel to app;
grant select on casework.panel to app;
grant select on casework.panel to worker;
grant update (name, due, opened_at, closed_at, cancelled_at) on casework.panel to app;

create table casework.panel_case (
  panel_id integer not null,
  case_id bigint not null,
  "position" bigint not null default ((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint,
  why text not null default ''::text,
  put_at timestamp with time zone not null default now(),
  put_by integer,
  decision text,
  decided_at timestamp with time zone,
  constraint panel_case_pkey PRIMARY KEY (panel_id, case_id),
  constraint panel_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint panel_case_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES casework.panel(id) ON DELETE CASCADE,
  constraint panel_case_put_by_fkey FOREIGN KEY (put_by) REFERENCES access.account(id),
  constraint panel_case_why_check CHECK ((length(why) <= 200))
);
CREATE INDEX panel_case_case_id_idx ON casework.panel_case USING btree (case_id);
CREATE INDEX panel_case_put_by_idx ON casework.panel_case USING btree (put_by);
CREATE INDEX panel_case_said ON casework.panel_case USING btree (case_id) WHERE (decision = 'panel-said'::text);
CREATE TRIGGER joined_open_panel AFTER INSERT ON casework.panel_case FOR EACH ROW EXECUTE FUNCTION casework.joined_open_panel();
CREATE TRIGGER note_delete AFTER DELETE ON casework.panel_case REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.panel_case REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.panel_case REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER put_on_agenda BEFORE INSERT ON casework.panel_case FOR EACH ROW EXECUTE FUNCTION casework.put_on_agenda();
alter table casework.panel_case enable row level security;
alter table casework.panel_case force row level security;
create policy arrange on casework.panel_case for update to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = panel_case.case_id) AND ((c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) OR (panel_case.panel_id IN ( SELECT p.id
           FROM casework.panel p
          WHERE (p.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))))));
create policy export on casework.panel_case for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy mine on casework.panel_case for select to app using (((EXISTS ( SELECT
   FROM casework.panel p
  WHERE (p.id = panel_case.panel_id))) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE (c.id = panel_case.case_id)))));
create policy own on casework.panel_case for select to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = panel_case.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy owner_all on casework.panel_case for all to owner using (true) with check (true);
create policy put on casework.panel_case for insert to app with check (((EXISTS ( SELECT
   FROM casework.panel p
  WHERE (p.id = panel_case.panel_id))) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = panel_case.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
create policy take_off on casework.panel_case for delete to app using (((decision IS NULL) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = panel_case.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
grant delete, select on casework.panel_case to app;
grant insert (panel_id, case_id, why) on casework.panel_case to app;
grant select on casework.panel_case to worker;
grant update ("position") on casework.panel_case to app;

create table casework.panel_group (
  id integer not null generated always as identity,
  slug text not null,
  key text not null,
  name text not null,
  agency_id integer not null,
  agreement_id integer not null,
  every text not null,
  ended date,
  constraint panel_group_pkey PRIMARY KEY (id),
  constraint panel_group_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint panel_group_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES access.agreement(id),
  constraint panel_group_every_check CHECK ((every = ANY (ARRAY['week'::text, 'month'::text]))),
  constraint panel_group_id_agency_id_key_key UNIQUE (id, agency_id, key),
  constraint panel_group_slug_key UNIQUE (slug)
);
CREATE INDEX panel_group_agency_id_idx ON casework.panel_group USING btree (agency_id);
CREATE INDEX panel_group_agreement_id_idx ON casework.panel_group USING btree (agreement_id);
alter table casework.panel_group enable row level security;
alter table casework.panel_group force row level security;
create policy convene on casework.panel_group for insert to app with check ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
create policy export on casework.panel_group for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy lead on casework.panel_group for update to app using ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
create policy mine on casework.panel_group for select to app using (((id = ANY (( SELECT casework.my_groups() AS my_groups)::integer[])) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))));
create policy owner_all on casework.panel_group for all to owner using (true) with check (true);
grant insert (slug, key, name, agency_id, agreement_id, every) on casework.panel_group to app;
grant select on casework.panel_group to app;
grant select on casework.panel_group to worker;
grant update (name, agreement_id, every, ended) on casework.panel_group to app;

create table casework.panel_group_member (
  group_id integer not null,
  account_id integer not null,
  agency_id integer not null,
  capacity text not null,
  constraint panel_group_member_pkey PRIMARY KEY (group_id, account_id),
  constraint panel_group_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint panel_group_member_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint panel_group_member_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text]))),
  constraint panel_group_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES casework.panel_group(id) ON DELETE CASCADE
);
CREATE INDEX panel_group_member_account_id_idx ON casework.panel_group_member USING btree (account_id);
CREATE INDEX panel_group_member_agency_id_idx ON casework.panel_group_member USING btree (agency_id);
alter table casework.panel_group_member enable row level security;
alter table casework.panel_group_member force row level security;
create policy convene_end on casework.panel_group_member for delete to app using ((group_id IN ( SELECT g.id
   FROM casework.panel_group g
  WHERE (g.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))));
create policy convene_new on casework.panel_group_member for insert to app with check ((group_id IN ( SELECT g.id
   FROM casework.panel_group g
  WHERE (g.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))));
create policy export on casework.panel_group_member for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy mine on casework.panel_group_member for select to app using ((group_id = ANY (( SELECT casework.my_groups() AS my_groups)::integer[])));
create policy owner_all on casework.panel_group_member for all to owner using (true) with check (true);
grant delete, insert, select on casework.panel_group_member to app;
grant select on casework.panel_group_member to worker;

create table casework.panel_member (
  panel_id integer not null,
  account_id integer not null,
  agency_id integer not null,
  capacity text not null,
  attended text,
  constraint panel_member_pkey PRIMARY KEY (panel_id, account_id),
  constraint panel_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint panel_member_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint panel_member_attended_check CHECK ((attended = ANY (ARRAY['present'::text, 'apologies'::text, 'absent'::text, 'sent'::text]))),
  constraint panel_member_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'guest'::text]))),
  constraint panel_member_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES casework.panel(id) ON DELETE CASCADE
);
CREATE INDEX panel_member_account_id_idx ON casework.panel_member USING btree (account_id);
CREATE INDEX panel_member_agency_id_idx ON casework.panel_member USING btree (agency_id);
CREATE TRIGGER joined_open_panel AFTER INSERT ON casework.panel_member FOR EACH ROW EXECUTE FUNCTION casework.joined_open_panel();
alter table casework.panel_member enable row level security;
alter table casework.panel_member force row level security;
create policy convene on casework.panel_member for all to app using ((panel_id IN ( SELECT p.id
   FROM casework.panel p
  WHERE (p.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))) with check ((panel_id IN ( SELECT p.id
   FROM casework.panel p
  WHERE (p.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))));
create policy export on casework.panel_member for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy mine on casework.panel_member for select to app using ((EXISTS ( SELECT
   FROM casework.panel p
  WHERE (p.id = panel_member.panel_id))));
create policy owner_all on casework.panel_member for all to owner using (true) with check (true);
grant delete, insert, select on casework.panel_member to app;
grant select on casework.panel_member to worker;
grant update (attended) on casework.panel_member to app;

create table casework.panel_note (
  id integer not null generated always as identity,
  panel_id integer not null,
  matter text not null,
  words text not null default ''::text,
  action text not null default ''::text,
  owner_id integer,
  due date,
  done date,
  account_id integer not null,
  at timestamp with time zone not null default now(),
  constraint panel_note_pkey PRIMARY KEY (id),
  constraint panel_note_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint panel_note_action_check CHECK ((length(action) <= 1000)),
  constraint panel_note_matter_check CHECK (((length(matter) >= 1) AND (length(matter) <= 200))),
  constraint panel_note_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES access.account(id),
  constraint panel_note_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES casework.panel(id) ON DELETE CASCADE,
  constraint panel_note_words_check CHECK ((length(words) <= 10000))
);
CREATE INDEX panel_note_account_id_idx ON casework.panel_note USING btree (account_id);
CREATE INDEX panel_note_owner ON casework.panel_note USING btree (owner_id) WHERE (done IS NULL);
CREATE INDEX panel_note_panel_id_idx ON casework.panel_note USING btree (panel_id);
alter table casework.panel_note enable row level security;
alter table casework.panel_note force row level security;
create policy doing on casework.panel_note for update to app using ((EXISTS ( SELECT
   FROM casework.panel p
  WHERE ((p.id = panel_note.panel_id) AND ((panel_note.owner_id = ( SELECT access.actor() AS actor)) OR (p.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))))));
create policy export on casework.panel_note for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy mine on casework.panel_note for select to app using ((EXISTS ( SELECT
   FROM casework.panel p
  WHERE (p.id = panel_note.panel_id))));
create policy owner_all on casework.panel_note for all to owner using (true) with check (true);
create policy writing on casework.panel_note for insert to app with check (((account_id = ( SELECT access.actor() AS actor)) AND (EXISTS ( SELECT
   FROM casework.panel p
  WHERE ((p.id = panel_note.panel_id) AND (p.opened_at IS NOT NULL) AND ((p.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) OR ((p.closed_at IS NULL) AND (p.opened_at > (now() - '24:00:00'::interval))))))) AND ((owner_id IS NULL) OR (EXISTS ( SELECT
   FROM casework.panel_member m
  WHERE ((m.panel_id = panel_note.panel_id) AND (m.account_id = panel_note.owner_id)))))));
grant insert (panel_id, matter, words, action, owner_id, due, account_id) on casework.panel_note to app;
grant select on casework.panel_note to app;
grant select on casework.panel_note to worker;
grant update (done) on casework.panel_note to app;

create table casework.party (
  id bigint not null generated always as identity,
  case_id bigint not null,
  field text not null,
  role text not null,
  name text not null,
  born date,
  name_keys text[] not null default '{}'::text[],
  account_id integer,
  agency_id integer,
  at timestamp with time zone not null default now(),
  constraint party_pkey PRIMARY KEY (id),
  constraint party_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id),
  constraint party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint party_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint party_field_fkey FOREIGN KEY (field) REFERENCES access.field(key),
  constraint party_place_check CHECK (((role <> 'place'::text) OR (born IS NULL))),
  constraint party_role_check CHECK ((role = ANY (ARRAY['subject'::text, 'victim'::text, 'complainant'::text, 'witness'::text, 'relative'::text, 'other'::text, 'applicant'::text, 'representative'::text, 'place'::text])))
);
CREATE INDEX party_case_id_idx ON casework.party USING btree (case_id);
CREATE TRIGGER field_of_party BEFORE INSERT OR UPDATE ON casework.party FOR EACH ROW EXECUTE FUNCTION casework.field_of_party();
CREATE TRIGGER note_delete AFTER DELETE ON casework.party REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_insert AFTER INSERT ON casework.party REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER note_update AFTER UPDATE ON casework.party REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION casework.note_change();
CREATE TRIGGER role_changed AFTER UPDATE ON casework.party FOR EACH ROW WHEN ((old.field <> new.field)) EXECUTE FUNCTION casework.role_changed();
alter table casework.party enable row level security;
alter table casework.party force row level security;
create policy as_oneself on casework.party for insert to app with check (((account_id = ( SELECT access.actor() AS actor)) AND (agency_id = ANY (( SELECT access.agencies() AS agencies)::integer[]))));
create policy correcting on casework.party for update to app using (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
create policy export on casework.party for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy made on casework.party for select to worker using (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy own_case on casework.party for update to app using ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = party.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy own_case_new on casework.party for insert to app with check ((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = party.case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))));
create policy owner_all on casework.party for all to owner using (true) with check (true);
create policy reading on casework.party for select to app using (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
create policy receive on casework.party for insert to worker with check (((( SELECT access.acting_why() AS acting_why) = 'receive-referral'::text) AND (case_id = ANY (casework.made()))));
create policy writing on casework.party for insert to app with check (((case_id, field) IN ( SELECT r.case_id,
    r.field
   FROM casework.readable() r(case_id, field))));
grant insert (case_id, role, name, born, name_keys, account_id, agency_id) on casework.party to app;
grant insert (case_id, role, name, born, name_keys, account_id, agency_id) on casework.party to worker;
grant select on casework.party to app;
grant select on casework.party to worker;
grant update (role, name, born, name_keys) on casework.party to app;

create table casework.publication (
  id integer not null generated always as identity,
  kind text not null,
  agency_id integer not null,
  first date not null,
  last date not null,
  figures jsonb not null,
  definitions jsonb not null,
  corrects_id integer,
  why text not null default ''::text,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint publication_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint publication_check CHECK ((last = (((first + '1 year'::interval))::date - 1))),
  constraint publication_check1 CHECK (((corrects_id IS NULL) = (why = ''::text))),
  constraint publication_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES casework.publication(id),
  constraint publication_definitions_check CHECK ((jsonb_typeof(definitions) = 'array'::text)),
  constraint publication_figures_check CHECK (((jsonb_typeof(figures) = 'object'::text) AND (NOT jsonb_path_exists(figures, '$.*?(@.type() != "number")'::jsonpath)) AND (NOT jsonb_path_exists(figures, '$.keyvalue()?(!(@."key" like_regex "^[a-z][a-z0-9-]*$"))'::jsonpath)))),
  constraint publication_first_check CHECK ((EXTRACT(day FROM first) = (1)::numeric)),
  constraint publication_why_check CHECK ((length(why) <= 1000))
);
CREATE INDEX publication_agency_id_idx ON casework.publication USING btree (agency_id);
CREATE INDEX publication_by_id_idx ON casework.publication USING btree (by_id);
CREATE UNIQUE INDEX publication_corrects_id_idx ON casework.publication USING btree (corrects_id);
CREATE UNIQUE INDEX publication_kind_first_idx ON casework.publication USING btree (kind, first) WHERE (corrects_id IS NULL);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON casework.publication FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER publication_made BEFORE INSERT ON casework.publication FOR EACH ROW EXECUTE FUNCTION casework.publication_made();
alter table casework.publication enable row level security;
alter table casework.publication force row level security;
create policy owner_all on casework.publication for all to owner using (true) with check (true);
create policy public on casework.publication for select to app, public_web, worker using (true);
create policy publish on casework.publication for insert to app with check (((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])) AND (EXISTS ( SELECT
   FROM casework.service s
  WHERE ((s.kind = publication.kind) AND (s.agency_id = publication.agency_id))))));
grant insert (kind, agency_id, first, last, figures, definitions, corrects_id, why) on casework.publication to app;
grant select (id, kind, first, last, figures, definitions, corrects_id, why, at) on casework.publication to public_web;
grant select on casework.publication to app;
grant select on casework.publication to worker;

create table casework.register (
  id integer not null generated always as identity,
  case_id bigint not null,
  kind text not null,
  reference text not null,
  agency_id integer not null,
  title text not null,
  from_day date not null,
  until_day date not null,
  ended date,
  body jsonb not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint register_pkey PRIMARY KEY (id),
  constraint register_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint register_body_check CHECK (((jsonb_typeof(body) = 'object'::text) AND (pg_column_size(body) <= 500000))),
  constraint register_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint register_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint register_check CHECK ((until_day >= from_day)),
  constraint register_title_check CHECK (((btrim(title) <> ''::text) AND (length(title) <= 200)))
);
CREATE INDEX register_agency_id_idx ON casework.register USING btree (agency_id);
CREATE INDEX register_by_id_idx ON casework.register USING btree (by_id);
CREATE INDEX register_case_id_idx ON casework.register USING btree (case_id);
CREATE INDEX register_kind_reference_id_idx ON casework.register USING btree (kind, reference, id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON casework.register FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER register_made BEFORE INSERT ON casework.register FOR EACH ROW EXECUTE FUNCTION casework.register_made();
alter table casework.register enable row level security;
alter table casework.register force row level security;
create policy owner_all on casework.register for all to owner using (true) with check (true);
create policy public on casework.register for select to app, public_web, worker using (true);
create policy publish on casework.register for insert to app with check ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
grant insert (case_id, title, from_day, until_day, ended, body) on casework.register to app;
grant select (id, kind, reference, title, from_day, until_day, ended, body, at) on casework.register to app;
grant select (id, kind, reference, title, from_day, until_day, ended, body, at) on casework.register to public_web;
grant select on casework.register to worker;

create table casework.resource (
  id integer not null generated always as identity,
  agency_id integer not null,
  kind text not null,
  name text not null,
  group_key text not null,
  added date not null default ((now() AT TIME ZONE 'Europe/London'::text))::date,
  retired date,
  constraint resource_pkey PRIMARY KEY (id),
  constraint resource_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint resource_check CHECK ((retired >= added)),
  constraint resource_group_key_check CHECK ((group_key ~ '^[a-z][a-z-]{1,39}$'::text)),
  constraint resource_kind_check CHECK ((kind ~ '^[a-z][a-z-]{1,39}$'::text)),
  constraint resource_name_check CHECK (((btrim(name) <> ''::text) AND (length(name) <= 100)))
);
CREATE INDEX resource_kind ON casework.resource USING btree (kind);
CREATE UNIQUE INDEX resource_name ON casework.resource USING btree (agency_id, kind, lower(name)) WHERE (retired IS NULL);
CREATE TRIGGER resource_turned BEFORE INSERT OR UPDATE ON casework.resource FOR EACH ROW EXECUTE FUNCTION casework.resource_turned();
alter table casework.resource enable row level security;
alter table casework.resource force row level security;
create policy export on casework.resource for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy own on casework.resource for all to app using ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))) with check ((agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])));
create policy owner_all on casework.resource for all to owner using (true) with check (true);
grant insert (agency_id, kind, name, group_key, added) on casework.resource to app;
grant select on casework.resource to app;
grant select on casework.resource to worker;
grant update (name, group_key, retired) on casework.resource to app;

create unlogged table casework.resumed (
  reading bigint not null,
  at timestamp with time zone not null default now(),
  constraint resumed_pkey PRIMARY KEY (reading)
);
alter table casework.resumed enable row level security;
alter table casework.resumed force row level security;
create policy owner_all on casework.resumed for all to owner using (true) with check (true);

create table casework.same_person (
  id bigint not null generated always as identity,
  one_id bigint not null,
  other_id bigint not null,
  one_case_id bigint not null,
  other_case_id bigint not null,
  same boolean not null,
  made_by integer not null,
  made_at timestamp with time zone not null default now(),
  why text not null,
  ended_by integer,
  ended_at timestamp with time zone,
  ended_why text,
  constraint same_person_pkey PRIMARY KEY (id),
  constraint same_person_check CHECK ((one_id < other_id)),
  constraint same_person_check1 CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (ended_why IS NULL)))),
  constraint same_person_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.account(id),
  constraint same_person_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint same_person_one_case_id_fkey FOREIGN KEY (one_case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint same_person_one_id_fkey FOREIGN KEY (one_id) REFERENCES casework.party(id) ON DELETE CASCADE,
  constraint same_person_other_case_id_fkey FOREIGN KEY (other_case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint same_person_other_id_fkey FOREIGN KEY (other_id) REFERENCES casework.party(id) ON DELETE CASCADE
);
CREATE INDEX same_person_one_case_id_idx ON casework.same_person USING btree (one_case_id);
CREATE INDEX same_person_one_id_idx ON casework.same_person USING btree (one_id);
CREATE INDEX same_person_other_case_id_idx ON casework.same_person USING btree (other_case_id);
CREATE INDEX same_person_other_id_idx ON casework.same_person USING btree (other_id);
CREATE UNIQUE INDEX same_person_now ON casework.same_person USING btree (one_id, other_id) WHERE (ended_at IS NULL);
alter table casework.same_person enable row level security;
alter table casework.same_person force row level security;
create policy both_cases on casework.same_person for select to app using (((EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = same_person.one_case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))) AND (EXISTS ( SELECT
   FROM casework."case" c
  WHERE ((c.id = same_person.other_case_id) AND (c.agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))))) AND (EXISTS ( SELECT
   FROM casework.party p
  WHERE (p.id = ANY (ARRAY[same_person.one_id, same_person.other_id]))))));
create policy export on casework.same_person for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on casework.same_person for all to owner using (true) with check (true);
grant select on casework.same_person to app;
grant select on casework.same_person to worker;

create table casework.search (
  slug text not null,
  account_id integer not null,
  at timestamp with time zone not null default now(),
  reason text not null,
  found bigint[] not null,
  present integer[] not null,
  alike jsonb,
  xid xid8 not null default pg_current_xact_id(),
  constraint search_pkey PRIMARY KEY (slug),
  constraint search_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
);
CREATE INDEX search_account_id_idx ON casework.search USING btree (account_id);
CREATE INDEX search_at_idx ON casework.search USING btree (at);
alter table casework.search enable row level security;
alter table casework.search force row level security;
create policy committed on casework.search for select to app using (((alike IS NULL) OR (xid <> pg_current_xact_id())));
create policy own on casework.search for select to app using (((account_id = ( SELECT access.actor() AS actor)) AND (at > (now() - '08:00:00'::interval))));
create policy owner_all on casework.search for all to owner using (true) with check (true);
grant select on casework.search to app;

create table casework.serial (
  agency_id integer not null,
  prefix text not null,
  year integer not null,
  last integer not null,
  constraint serial_pkey PRIMARY KEY (agency_id, prefix, year),
  constraint serial_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint serial_prefix_check CHECK ((prefix ~ '^[A-Z]{2,4}$'::text))
);
alter table casework.serial enable row level security;
alter table casework.serial force row level security;
create policy owner_all on casework.serial for all to owner using (true) with check (true);

create table casework.service (
  kind text not null,
  agency_id integer not null,
  since date not null,
  contact text not null,
  constraint service_pkey PRIMARY KEY (kind),
  constraint service_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint service_contact_check CHECK (((length(contact) >= 1) AND (length(contact) <= 1000))),
  constraint service_kind_check CHECK ((kind ~ '^[a-z][a-z0-9-]{0,59}$'::text))
);
CREATE INDEX service_agency_id_idx ON casework.service USING btree (agency_id);
CREATE TRIGGER bump_edition AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON casework.service FOR EACH STATEMENT EXECUTE FUNCTION access.bump_edition();
CREATE TRIGGER service_changed AFTER INSERT OR DELETE OR UPDATE ON casework.service FOR EACH ROW EXECUTE FUNCTION casework.service_changed();
alter table casework.service enable row level security;
alter table casework.service force row level security;
create policy change on casework.service for update to app using ((( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[])))) with check ((( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))));
create policy give_up on casework.service for delete to app using ((( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))));
create policy owner_all on casework.service for all to owner using (true) with check (true);
create policy public on casework.service for select to app, public_web, worker using (true);
create policy take on casework.service for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['administrator'::text]) AS holds) OR (agency_id = ANY (( SELECT access.caseworks() AS caseworks)::integer[]))));
grant delete, insert, select on casework.service to app;
grant select on casework.service to public_web;
grant select on casework.service to worker;
grant update (agency_id, since, contact) on casework.service to app;

create table casework.tally (
  id bigint not null generated always as identity,
  agency_id integer not null,
  kind text not null,
  key text not null,
  lasts boolean not null,
  month date not null,
  value text not null,
  ward text not null,
  began bigint not null,
  ended bigint not null,
  n numeric not null,
  constraint tally_pkey PRIMARY KEY (id),
  constraint tally_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id)
);
CREATE INDEX tally_cell ON casework.tally USING btree (agency_id, kind, key, lasts, month, value, ward) INCLUDE (began, ended, n);
alter table casework.tally enable row level security;
alter table casework.tally force row level security;
create policy export on casework.tally for select to worker using ((( SELECT access.acting_why() AS acting_why) = ANY (ARRAY['export'::text, 'verify'::text])));
create policy owner_all on casework.tally for all to owner using (true) with check (true);
grant select on casework.tally to worker;

create view casework.tallied as
 SELECT agency_id,
    kind,
    key,
    lasts,
    month,
    value,
    ward,
    sum(began) AS began,
    sum(ended) AS ended,
    sum(n) AS n
   FROM ( SELECT m.agency_id,
            m.kind,
            m.key,
            m.lasts,
            casework.month_of(m.from_day) AS month,
            m.value,
            m.ward,
            1 AS began,
            0 AS ended,
            COALESCE(m.n, (0)::numeric) AS n
           FROM casework.mark m
        UNION ALL
         SELECT m.agency_id,
            m.kind,
            m.key,
            m.lasts,
            casework.month_of(m.to_day) AS month_of,
            m.value,
            m.ward,
            0,
            1,
            0
           FROM casework.mark m
          WHERE m.lasts) one
  GROUP BY agency_id, kind, key, lasts, month, value, ward;

CREATE OR REPLACE FUNCTION casework.add_to_tally(m casework.mark, at_month date, began integer, ended integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  with gone as (
    delete from casework.tally t where t.id in (
      select x.id from casework.tally x
       where x.agency_id = m.agency_id and x.kind = m.kind and x.key = m.key and x.lasts = m.lasts and x.month = at_month
         and x.value = m.value and x.ward = m.ward
       limit 20 for update skip locked)
    returning t.began, t.ended, t.n),
  whole as (
    select add_to_tally.began + coalesce(sum(g.began), 0) as began, add_to_tally.ended + coalesce(sum(g.ended), 0) as ended,
           add_to_tally.began * coalesce(m.n, 0) + coalesce(sum(g.n), 0) as n from gone g)
  insert into casework.tally (agency_id, kind, key, lasts, month, value, ward, began, ended, n)
  select m.agency_id, m.kind, m.key, m.lasts, at_month, m.value, m.ward, w.began, w.ended, w.n from whole w
   where (w.began, w.ended, w.n) <> (0, 0, 0);
end $function$;

CREATE OR REPLACE FUNCTION casework.alike(asked jsonb, weights jsonb, least_sum integer, address text, reason text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET jit TO 'off'
AS $function$
declare
  me int := access.actor();
  works int[] := access.caseworks();
  x jsonb;
  v_place boolean;
  v_names text[];
  v_born date;
  v_swapped date;
  v_near text[];
  v_homes text[];
  v_postcode text;
  v_party bigint;
  here jsonb;
  hits jsonb := '[]';
  cases bigint[];
begin
  if me is null or works = '{}' then return null; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A search needs its reason.' using errcode = 'check_violation'; end if;
  if pg_catalog.jsonb_array_length(asked) not between 1 and 1000 then raise exception 'A search is for one or more.' using errcode = 'check_violation'; end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    v_place := (x ->> 'place')::boolean;
    v_names := array(select pg_catalog.jsonb_array_elements_text(x -> 'names'));
    v_born := (x ->> 'born')::date;
    v_swapped := (x ->> 'swapped')::date;
    v_near := array(select pg_catalog.jsonb_array_elements_text(x -> 'near'));
    v_homes := array(select pg_catalog.jsonb_array_elements_text(x -> 'homes'));
    v_postcode := x ->> 'postcode';
    v_party := (x ->> 'party')::bigint;
    with word as materialized (
           -- The commonest last. Whoever has two of the words has one that is not the commonest: nobody is looked up by that one alone,
           -- of whom there are thousands.
           select w.name, w.sound, w.i, row_number() over (order by w.many desc, w.i) > 1 or cardinality(v_names) = 1 as telling
             from (select t.name, case when not v_place then t.sound end as sound, t.i,
                          (select count(*) from (select from casework.key k where k.kind = 'name' and k.key = t.name limit 10000) z)
                          + (select count(*) from (select from casework.key k where k.kind = 'sound' and k.key = t.sound limit 10000) z) as many
                     from unnest(v_names, array(select pg_catalog.jsonb_array_elements_text(x -> 'sounds'))) with ordinality t(name, sound, i)) w),
         named as (
           select m.party_id, count(distinct m.i) as words
             from (select k.party_id, w.i from word w join casework.key k on k.kind = 'name' and k.key = w.name where w.telling
                   union all
                   select k.party_id, w.i from word w join casework.key k on k.kind = 'sound' and k.key = w.sound where w.telling) m
            group by m.party_id),
         born as materialized (
           select k.party_id from casework.key k where k.kind = 'born' and k.key in (v_born::text, v_swapped::text)),
         -- The house, unless both have postcodes and these differ: there is a High Street in every town.
         home as materialized (
           select distinct k.party_id from unnest(v_homes) h join casework.key k on k.kind = 'address' and k.key = h
            where v_postcode is null or h like v_postcode || ' %'
               or not exists (select from casework.key z where z.party_id = k.party_id and z.kind = 'postcode' and z.key <> v_postcode)),
         somebody as (
           select n.party_id, n.words from named n
           union all
           select o.party_id, 0 from (select b.party_id from born b union select h.party_id from home h) o
            where not exists (select from named n where n.party_id = o.party_id)),
         -- How many of the words they have, as they are or by their sound.
         found as materialized (
           select s.party_id, s.words + (
                    select count(*) from word w where not w.telling
                       and (exists (select from casework.key k where k.kind = 'name' and k.key = w.name and k.party_id = s.party_id)
                         or exists (select from casework.key k where k.kind = 'sound' and k.key = w.sound and k.party_id = s.party_id))) as words
             from somebody s),
         told as (
           select p.id as party, p.case_id,
                  array_remove(array[
                    case when v_place <> (p.role = 'place') then null
                         when p.name_keys = v_names then 'same-name'
                         when least(cardinality(p.name_keys), cardinality(v_names)) > 1 and (p.name_keys <@ v_names or v_names <@ p.name_keys) then 'name-within'
                         when f.words >= least(cardinality(p.name_keys), cardinality(v_names)) and (f.words > 1 or cardinality(p.name_keys) = cardinality(v_names)) then 'sounds-alike'
                         when f.words > 0 then 'one-word' end,
                    case when p.born = v_born then 'same-born'
                         when p.born = v_swapped then 'born-swapped'
                         when p.born::text = any (v_near) then 'born-one-digit'
                         when p.born <> v_born then 'born-differs' end,
                    case when p.id in (select h.party_id from home h) then case when v_place and p.role = 'place' then 'same-place' else 'same-address' end
                         when exists (select from casework.key z where z.party_id = p.id and z.kind = 'postcode' and z.key = v_postcode) then 'same-postcode' end
                  ], null) as why
             from found f join casework.party p on p.id = f.party_id join casework."case" c on c.id = p.case_id
            where (f.words >= least(2, cardinality(v_names))
                   or f.words > 0 and f.party_id in (select b.party_id from born b)
                   or f.party_id in (select h.party_id from home h))
              and c.agency_id = any (works) and (not c.limited or casework.lets_in(c.id)) and p.id is distinct from v_party
              and not exists (select from casework.same_person s
                               where s.ended_at is null and (s.one_id, s.other_id) = (least(p.id, v_party), greatest(p.id, v_party))))
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('n', (x ->> 'n')::int, 'party', b.party, 'case', b.case_id, 'why', b.why) order by b.sum desc, b.party desc)
      into here
      from (select t.*, w.sum from told t, lateral (select coalesce(sum((weights ->> y)::int), 0) as sum from unnest(t.why) y) w
             where w.sum >= least_sum or 'same-address' = any (t.why) order by w.sum desc, t.party desc limit 12) b;
    hits := hits || coalesce(here, '[]');
  end loop;
  select coalesce(array_agg(distinct (h ->> 'case')::bigint), '{}') into cases from pg_catalog.jsonb_array_elements(hits) h;
  if cases <> '{}' then
    perform access.add_entry('consultation', 'find', 'case', cases, (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (cases)),
                             null, reason, '', '{}');
  end if;
  perform access.add_entry('consultation', 'search for person', 'search', '{}', access.agencies(), null, reason, '', '{}');
  insert into casework.search (slug, account_id, at, reason, found, present, alike) values (address, me, pg_catalog.now(), reason, cases, '{}', hits);
  return address;
end $function$;
grant execute on function casework.alike(jsonb,jsonb,integer,text,text) to app;

CREATE OR REPLACE FUNCTION casework.apply(e casework.event)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  x jsonb;
  c casework."case";
  v_on date;
  v_record bigint;
begin
  select * into c from casework."case" where id = e.case_id;
  for x in select value from pg_catalog.jsonb_array_elements(e.effects) loop
    if x - array['do', 'to', 'outcome', 'key', 'value', 'n', 'on', 'record', 'by', 'at', 'account'] <> '{}' then
      raise exception 'An effect says nothing else.' using errcode = 'check_violation';
    end if;
    v_on := coalesce((x ->> 'on')::date, e.day);
    v_record := case (x ->> 'record')::bigint when 0 then e.id else (x ->> 'record')::bigint end;
    case x ->> 'do'
      when 'stage' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and key = 'stage' and to_day is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'stage', x ->> 'to', coalesce(c.ward, ''), v_on, true);
        update casework."case" set stage = x ->> 'to', stage_since = v_on where id = e.case_id;
      when 'close' then
        update casework.mark set to_day = greatest(from_day, v_on) where case_id = e.case_id and lasts and (to_day is null or to_day > v_on);
        update casework.due set gone = true where case_id = e.case_id and met is null;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'closed', x ->> 'outcome', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = v_on, outcome = x ->> 'outcome' where id = e.case_id;
      when 'reopen' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, ward, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, 'reopened', coalesce(c.ward, ''), v_on, v_on, false);
        update casework."case" set closed = null, outcome = null where id = e.case_id;
      when 'ward' then
        update casework."case" set ward = x ->> 'to' where id = e.case_id returning * into c;
        update casework.mark set ward = x ->> 'to' where case_id = e.case_id;
      when 'priority' then
        update casework."case" set priority = (x ->> 'to')::smallint where id = e.case_id;
      when 'worker' then
        update casework."case" set worker_id = (x ->> 'to')::int where id = e.case_id;
        update casework.due set account_id = (x ->> 'to')::int where case_id = e.case_id and of_worker and met is null;
        c.worker_id := (x ->> 'to')::int;
      when 'hand-over' then
        -- Only to an agency that receives cases of this purpose by an agreement in force, and that is still open; and by itself, so that
        -- nobody does anything in what is another agency's from then on.
        if pg_catalog.jsonb_array_length(e.effects) > 1
           or not exists (select from access.sharing s join access.agency g on g.id = s.receiver and (g.closed is null or g.closed > current_date)
                           where s.giver = c.agency_id and s.receiver = (x ->> 'to')::int and s.purpose = c.purpose) then
          raise exception 'No agreement in force lets this case be handed to that agency.' using errcode = 'insufficient_privilege';
        end if;
        perform access.add_entry('disclosure', 'hand over', 'case', array[e.case_id], array[c.agency_id, (x ->> 'to')::int], null, '',
                                 'agency ' || (x ->> 'to'), '{}');
        -- Who was let in at the agency that gives it away is not let in there, whoever let them in; who must be kept out is kept out.
        delete from casework.named n where n.case_id = e.case_id and (n.kind = 'allowed' or n.kind = 'shared' and n.agency_id = c.agency_id);
        update casework."case" set agency_id = (x ->> 'to')::int, worker_id = null where id = e.case_id;
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        select m.case_id, e.id, (x ->> 'to')::int, m.kind, m.key, m.value, m.ward, m.n, greatest(m.from_day, v_on), m.to_day, true
          from casework.mark m where m.case_id = e.case_id and m.lasts and (m.to_day is null or m.to_day > v_on);
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and lasts and (to_day is null or to_day > v_on) and event_id <> e.id;
        update casework.due set account_id = null where case_id = e.case_id and of_worker and met is null;
        select * into c from casework."case" where id = e.case_id;
      when 'mark', 'begin' then
        insert into casework.mark (case_id, event_id, agency_id, kind, key, value, ward, n, from_day, to_day, lasts)
        values (e.case_id, e.id, c.agency_id, c.kind, x ->> 'key', coalesce(x ->> 'value', ''), coalesce(c.ward, ''), (x ->> 'n')::numeric, v_on,
                case x ->> 'do' when 'mark' then v_on end, x ->> 'do' = 'begin');
      when 'end' then
        update casework.mark set to_day = greatest(from_day, v_on)
         where case_id = e.case_id and key = x ->> 'key' and to_day is null and (x ->> 'value' is null or value = x ->> 'value');
      when 'unmark' then
        delete from casework.mark where case_id = e.case_id and event_id = v_record;
      when 'due' then
        insert into casework.due as d (case_id, event_id, key, record, due, due_at, account_id, of_worker, began)
        values (e.case_id, e.id, x ->> 'key', v_record, (x ->> 'by')::date, (x ->> 'at')::time, coalesce((x ->> 'account')::int, c.worker_id), x ->> 'account' is null, v_on)
        on conflict (case_id, key, record) do update
          set due = excluded.due, due_at = excluded.due_at, account_id = excluded.account_id, of_worker = excluded.of_worker, began = excluded.began,
              event_id = excluded.event_id, met = null, gone = false;
      when 'met' then
        update casework.due set met = v_on where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      when 'gone' then
        update casework.due set gone = true where case_id = e.case_id and key = x ->> 'key' and record is not distinct from v_record and met is null;
      else raise exception 'An event has no effect called %.', x ->> 'do' using errcode = 'check_violation';
    end case;
  end loop;
  update casework."case" k set next_due = d.due, next_key = d.key
    from (select true) one left join lateral (
      select d.due, d.key from casework.due d where d.case_id = e.case_id and d.met is null and not d.gone order by d.due, d.id limit 1) d on true
   where k.id = e.case_id and (k.next_due, k.next_key) is distinct from (d.due, d.key);
end $function$;

CREATE OR REPLACE FUNCTION casework.begin_read(wanted bigint[], what text, reason text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me record;
  seen bigint[];
  agreement int;
  owners int[];
  flags text[] := '{}';
begin
  select a.account_id, x.name_keys, x.home_key into me
    from access.acting a join access.account x on x.id = a.account_id
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  if not found then raise exception 'Nobody acts here.' using errcode = 'insufficient_privilege'; end if;
  if what not in ('open', 'list', 'search', 'print') then raise exception 'No reading is called %.', what; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A reading needs its reason.' using errcode = 'check_violation'; end if;
  if cardinality(wanted) > 1000 then raise exception 'A reading has at most 1000 cases.' using errcode = 'check_violation'; end if;
  select coalesce(array_agg(distinct s.case_id), '{}'), min(s.agreement_id) into seen, agreement from casework.sight(wanted) s;
  select coalesce(array_agg(distinct c.agency_id), '{}') into owners from casework."case" c where c.id = any (wanted);
  if not seen @> wanted then
    perform access.add_entry('consultation', 'refused', 'case', wanted, owners, null, reason, '', array['refused']);
    return null;
  end if;
  if cardinality(me.name_keys) > 1 and exists (
       select from casework.party p where p.case_id = any (wanted) and p.name_keys @> me.name_keys) then
    flags := flags || 'own name'::text;
  end if;
  if exists (select from casework.address d where d.case_id = any (wanted) and d.postcode_key = me.home_key) then
    flags := flags || 'own address'::text;
  end if;
  if what <> 'list' and agreement is null and exists (
       select from casework."case" c where c.id = any (wanted) and c.worker_id is distinct from me.account_id
          and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id)) then
    flags := flags || 'not own case'::text;
  end if;
  return access.add_entry('consultation', what, 'case', wanted, owners, agreement, reason, '', flags);
end $function$;
grant execute on function casework.begin_read(bigint[],text,text) to app;

CREATE OR REPLACE FUNCTION casework.bring_events(of_case bigint, base bigint, given jsonb, account integer, agency integer)
 RETURNS bigint[]
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  e jsonb;
  ids bigint[] := '{}';
  made bigint;
  words text;
  range text := pg_catalog.left(base::text, 12);
begin
  for e in select t.x from pg_catalog.jsonb_array_elements(given) with ordinality t(x, n) order by t.n loop
    if e ->> 'panel' is not null then
      insert into casework.panel_case (panel_id, case_id, why) values ((e ->> 'panel')::int, of_case, e ->> 'why') on conflict do nothing;
    end if;
    words := pg_catalog.jsonb_build_array(e -> 'data', e -> 'effects')::text;
    if pg_catalog.strpos(words, range) > 0 then
      for n in 1 .. pg_catalog.cardinality(ids) loop
        words := pg_catalog.replace(words, (base + n - 1)::text, ids[n]::text);
      end loop;
    end if;
    insert into casework.event (case_id, field, kind, says, day, data, effects, panel_id, account_id, agency_id)
    values (of_case, e ->> 'field', e ->> 'kind', e ->> 'says', (e ->> 'day')::date, coalesce(nullif(words::jsonb -> 0, 'null'), '{}'),
            coalesce(nullif(words::jsonb -> 1, 'null'), '[]'), (e ->> 'panel')::int, account, agency)
    returning id into made;
    ids := ids || made;
  end loop;
  return ids;
end $function$;
grant execute on function casework.bring_events(bigint,bigint,jsonb,integer,integer) to app;

CREATE OR REPLACE FUNCTION casework.brought_before(agency integer, kind text, wanted text[])
 RETURNS TABLE(reference text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select b.reference from casework.brought b
   where b.agency_id = brought_before.agency and b.kind = brought_before.kind and b.reference = any (wanted) and agency = any (access.caseworks())
$function$;
grant execute on function casework.brought_before(integer,text,text[]) to app;

CREATE OR REPLACE FUNCTION casework.by_name()
 RETURNS bigint[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(distinct r.case_id), '{}') from casework.reached() r
$function$;
grant execute on function casework.by_name() to app;

CREATE OR REPLACE FUNCTION casework.case_dated()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
begin
  if access.actor() is null then return new; end if;
  if new.opened > current_date then raise exception 'A case is not opened in the future.' using errcode = 'check_violation'; end if;
  if tg_op = 'INSERT' or new.closed is distinct from old.closed then new.closed := case when new.closed is null then null else current_date end; end if;
  if new.worker_id is not null and (tg_op = 'INSERT' or new.worker_id is distinct from old.worker_id)
     and not exists (select from access.post p where p.account_id = new.worker_id and p.agency_id = new.agency_id and p.role = 'caseworker'
                        and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null) then
    raise exception 'A case is worked by a caseworker of its agency.' using errcode = 'check_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.case_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update access.acting a set made = a.made || new.id
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.account_id is not null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.case_received()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.acting_why() = 'receive-referral' then
    update access.acting a set made = a.made || new.id where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.cells(agency integer, kind text, counts text, key text, vals text[], first date, last date, at_day date)
 RETURNS TABLE(value text, ward text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
  select t.value, t.ward, case when counts = 'sum' then t.n else t.began end
    from casework.tally t
   where counts in ('flow', 'sum') and t.agency_id = agency and t.kind = cells.kind and t.key = cells.key and t.lasts in (true, false)
     and t.month between first and last and (vals is null or t.value = any (vals))
  union all
  select t.value, t.ward, t.ended - t.began
    from casework.tally t
   where counts = 'stock' and t.agency_id = agency and t.kind = cells.kind and t.key = cells.key and t.lasts
     and t.month > at_day and (vals is null or t.value = any (vals))
  union all
  select m.value, m.ward, 1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = cells.kind and m.key = cells.key
     and coalesce(m.to_day, 'infinity'::date) > at_day and coalesce(m.to_day, 'infinity'::date) < (casework.month_of(at_day) + interval '1 month')::date
     and (vals is null or m.value = any (vals))
  union all
  select m.value, m.ward, -1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = cells.kind and m.key = cells.key
     and m.from_day > at_day and m.from_day < (casework.month_of(at_day) + interval '1 month')::date and (vals is null or m.value = any (vals))
  union all
  select m.value, m.ward, m.n
    from casework.counted_marks(agency, cells.kind, counts, cells.key, vals, first, last, at_day) m where counts = 'weeks'
$function$;

CREATE OR REPLACE FUNCTION casework.counted(agency integer, kind text, asked jsonb, first date, last date, at_day date, part jsonb, skip integer, most integer)
 RETURNS TABLE(case_id bigint, times bigint, n numeric, day date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare vals text[] := case when asked ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(asked -> 'values') v) end;
begin
  perform casework.must_casework(agency);
  return query
    with of_case as materialized (
      select m.case_id, count(*) as times, sum(m.n) as n, max(m.from_day) as day
        from casework.counted_marks(agency, counted.kind, asked ->> 'counts', asked ->> 'mark', vals, first, last, at_day) m
       where (part ->> 'value' is null or m.value = part ->> 'value') and (part ->> 'ward' is null or m.ward = part ->> 'ward')
       group by m.case_id),
    kept_back as materialized (
      select o.* from of_case o join casework."case" c on c.id = o.case_id
       where case when c.agency_id = any ((select access.caseworks())::int[]) then c.limited and not casework.shows(c.id)
                  else c.id <> all ((select casework.by_name())::bigint[]) end)
    (select o.case_id, o.times, o.n, o.day from of_case o where not exists (select from kept_back k where k.case_id = o.case_id)
      order by o.day desc, o.case_id desc limit most offset skip)
    union all
    select null, count(*), coalesce(sum(k.n), 0), null from kept_back k;
end $function$;
grant execute on function casework.counted(integer,text,jsonb,date,date,date,jsonb,integer,integer) to app;

CREATE OR REPLACE FUNCTION casework.counted_marks(agency integer, kind text, counts text, key text, vals text[], first date, last date, at_day date)
 RETURNS TABLE(case_id bigint, value text, ward text, from_day date, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
  select m.case_id, m.value, m.ward, m.from_day, case when counts = 'flow' then 1 else m.n end
    from casework.mark m
   where counts in ('flow', 'sum', 'median') and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day between first and last and (vals is null or m.value = any (vals)) and (counts = 'flow' or m.n is not null)
  union all
  select m.case_id, m.value, m.ward, m.from_day, 1
    from casework.mark m
   where counts = 'stock' and m.lasts and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day <= at_day and coalesce(m.to_day, 'infinity'::date) > at_day and (vals is null or m.value = any (vals))
  union all
  select m.case_id, m.value, m.ward, m.from_day, least(coalesce(m.to_day, 'infinity'::date), last + 1, current_date + 1) - greatest(m.from_day, first)
    from casework.mark m
   where counts = 'weeks' and m.lasts and m.agency_id = agency and m.kind = counted_marks.kind and m.key = counted_marks.key
     and m.from_day <= least(last, current_date) and coalesce(m.to_day, 'infinity'::date) > first and (vals is null or m.value = any (vals))
$function$;

CREATE OR REPLACE FUNCTION casework.county(kind text, purpose text, asked jsonb, first date, last date, at_day date)
 RETURNS TABLE(agency_id integer, agency text, measure text, value text, n numeric)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET plan_cache_mode TO 'force_generic_plan'
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  own int[] := access.caseworks();
  x jsonb;
  vals text[];
begin
  if first <> casework.month_of(first) or last + 1 <> casework.month_of(last + 1) then
    raise exception 'Figures are counted over whole months.' using errcode = 'check_violation';
  end if;
  if exists (select from casework."case" c
              where c.kind = county.kind and (c.purpose < county.purpose or c.purpose > county.purpose)) then
    return;
  end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    if x ->> 'counts' not in ('flow', 'stock', 'sum') then
      raise exception 'Areas are not compared by a %.', x ->> 'counts' using errcode = 'check_violation';
    end if;
    vals := case when x ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(x -> 'values') v) end;
    return query
      select g.id, g.name, x ->> 'measure', m.value, sum(m.n)
        from access.agency g
             cross join lateral casework.cells(g.id, county.kind, x ->> 'counts', x ->> 'mark', vals, first, last, at_day) m
       where exists (select from access.sharing s
                      where s.purpose = county.purpose
                        and (s.giver = g.id and (s.receiver = any (own) or g.id = any (own)) or s.receiver = g.id and g.id = any (own)))
       group by g.id, g.name, m.value
      having sum(m.n) <> 0;
  end loop;
end $function$;
grant execute on function casework.county(text,text,jsonb,date,date,date) to app;

CREATE OR REPLACE FUNCTION casework.event_at_panel()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare found record;
begin
  if access.actor() is null then return null; end if;
  select pc.decision, c.agency_id = any (access.caseworks()) as own,
         p.opened_at > pg_catalog.now() - interval '24 hours' and p.closed_at is null as open,
         p.recorded_at is not null and casework.past_open(p.group_id)
           and new.day = (p.opened_at at time zone 'Europe/London')::date as recorded,
         exists (select from casework.panel_member m where m.panel_id = p.id and m.account_id = access.actor()
                    and m.agency_id = any (access.agencies())) as sits
    into found
    from casework.panel_case pc join casework.panel p on p.id = pc.panel_id join casework."case" c on c.id = pc.case_id
   where pc.panel_id = new.panel_id and pc.case_id = new.case_id;
  if found is null or not (coalesce(found.open, false) and found.sits
                           or found.own and (coalesce(found.decision, '') = 'panel-said' or coalesce(found.recorded, false))) then
    raise exception 'What a panel says of a case is written at its meeting, by who sits there.' using errcode = 'insufficient_privilege';
  end if;
  if not found.own and new.kind not in ('panel-note', 'panel-said') then
    raise exception 'Only the agency that owns a case decides it.' using errcode = 'insufficient_privilege';
  end if;
  if new.kind <> 'panel-note' then
    update casework.panel_case set decision = new.kind, decided_at = pg_catalog.now() where panel_id = new.panel_id and case_id = new.case_id;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.event_owned()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  new.by_owner := access.actor() is null or casework.lets_in(new.case_id);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.event_written()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
begin
  if new.day > current_date then raise exception 'Nothing has happened in the future.' using errcode = 'check_violation'; end if;
  -- Others put right what their own agency wrote.
  if new.corrects_id is not null and not exists (
       select from casework.event o where o.id = new.corrects_id and o.case_id = new.case_id and o.field = new.field
          and (new.by_owner or o.agency_id = new.agency_id)) then
    raise exception 'An event puts right one of the same case and field.' using errcode = 'check_violation';
  end if;
  if new.effects = '[]' then return null; end if;
  if access.actor() is not null then
    if exists (select from pg_catalog.jsonb_array_elements(new.effects) x
                where x.value ? 'account' and (x.value ->> 'account')::int not in (select p.account_id from casework.practitioners() p)) then
      raise exception 'A task is for somebody of an own agency, or of one that an agreement binds to it.' using errcode = 'check_violation';
    end if;
    if not new.by_owner and exists (
         select from pg_catalog.jsonb_array_elements(new.effects) x
          where x.value ->> 'do' <> 'met' or not exists (
                select from casework.due d where d.case_id = new.case_id and d.key = x.value ->> 'key'
                   and d.record is not distinct from (x.value ->> 'record')::bigint and d.account_id = access.actor())) then
      raise exception 'Only the agency that owns a case moves it.' using errcode = 'insufficient_privilege';
    end if;
  end if;
  perform casework.apply(new);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.field_of_address()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  select p.case_id, case p.field when 'victim' then 'victim' else 'contact' end into new.case_id, new.field
    from casework.party p where p.id = new.party_id;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.field_of_party()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.field := case when new.role in ('victim', 'complainant', 'witness', 'applicant', 'representative') then 'victim' else 'identity' end;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.figures(agency integer, kind text, asked jsonb, first date, last date, at_day date)
 RETURNS TABLE(measure text, part text, of text, n numeric)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET plan_cache_mode TO 'force_generic_plan'
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  x jsonb;
  vals text[];
begin
  perform casework.must_casework(agency);
  if first <> casework.month_of(first) or last + 1 <> casework.month_of(last + 1) then
    raise exception 'Figures are counted over whole months.' using errcode = 'check_violation';
  end if;
  for x in select e.value from pg_catalog.jsonb_array_elements(asked) e loop
    vals := case when x ? 'values' then array(select v.value from pg_catalog.jsonb_array_elements_text(x -> 'values') v) end;
    if x ->> 'counts' = 'median' then
      return query
        select x ->> 'measure', case grouping(m.value, m.ward) when 3 then 'all' when 1 then 'value' else 'ward' end, coalesce(m.value, m.ward, ''),
               (percentile_cont(0.5) within group (order by m.n::float8))::numeric
          from casework.counted_marks(agency, figures.kind, 'median', x ->> 'mark', vals, first, last, at_day) m
         group by grouping sets ((), (m.value), (m.ward));
    elsif x ->> 'counts' = 'resources' then
      return query
        select x ->> 'measure', case when grouping(r.group_key) = 1 then 'all' else 'value' end, coalesce(r.group_key, ''), count(*)::numeric
          from casework.resource r
         where r.agency_id = agency and r.kind = x ->> 'mark' and r.added <= at_day and (r.retired is null or r.retired >= at_day)
         group by grouping sets ((), (r.group_key));
    else
      return query
        select x ->> 'measure', case grouping(m.value, m.ward) when 3 then 'all' when 1 then 'value' else 'ward' end, coalesce(m.value, m.ward, ''),
               coalesce(sum(m.n), 0)
          from casework.cells(agency, figures.kind, x ->> 'counts', x ->> 'mark', vals, first, last, at_day) m
         group by grouping sets ((), (m.value), (m.ward));
    end if;
  end loop;
end $function$;
grant execute on function casework.figures(integer,text,jsonb,date,date,date) to app;

CREATE OR REPLACE FUNCTION casework.file_added()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from casework.event e
                  where e.id = new.event_id and e.case_id = new.case_id and e.field = new.field
                    and e.at = pg_catalog.now() and e.account_id is not distinct from access.actor()) then
    raise exception 'A file comes with its event.' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from unnest(new.also) f where f not in (select k.key from access.field k)) then
    raise exception 'A file is of known kinds of fields.' using errcode = 'check_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.find(names text[], sounds text[], born date, postcode_key text, address text, reason text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  me int := access.actor();
  hits bigint[];
  parties bigint[];
  mine bigint[];
  others bigint[];
  present int[];
begin
  if me is null or access.agencies() = '{}' then return null; end if;
  if cardinality(names) = 0 or cardinality(names) <> cardinality(sounds) then raise exception 'A search needs a name.'; end if;
  if pg_catalog.btrim(reason) = '' then raise exception 'A search needs its reason.' using errcode = 'check_violation'; end if;
  select coalesce(array_agg(distinct h.party_id), '{}') into parties from (
    select k.party_id from (
        select t.i, x.party_id from unnest(names) with ordinality t(word, i) join casework.key x on x.kind = 'name' and x.key = t.word
        union
        select t.i, x.party_id from unnest(sounds) with ordinality t(word, i) join casework.key x on x.kind = 'sound' and x.key = t.word) k
     group by k.party_id having count(distinct k.i) = cardinality(names)) h
   where find.born is null or exists (select from casework.key b where b.kind = 'born' and b.key = find.born::text and b.party_id = h.party_id);
  select coalesce(array_agg(distinct p.case_id), '{}') into hits from casework.party p
   where p.id = any (parties)
     and (find.postcode_key is null
          or exists (select from casework.key b where b.kind = 'postcode' and b.key = find.postcode_key and b.party_id = p.id));
  -- Only through kinds of fields that the actor receives: who was harmed is not found by those who may not see it, and nobody
  -- learns where somebody lives by trying postcodes.
  with sight as materialized (select s.case_id, s.field from casework.sight(hits) s)
  select coalesce(array_agg(f.case_id), '{}') into mine from (
    select distinct s.case_id from sight s join casework.party p on p.case_id = s.case_id and p.field = s.field
     where p.id = any (parties)
       and (find.postcode_key is null
            or exists (select from casework.address d join sight t on t.case_id = d.case_id and t.field = d.field
                        where d.party_id = p.id and d.postcode_key = find.postcode_key))
     order by 1 limit 100) f;
  -- That an agency works with somebody is told only of an exact name and date of birth; whatever postcode was typed, so that it
  -- tells nothing of that.
  if find.born is not null then
    select coalesce(array_agg(distinct c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}') into others, present
      from casework.party p join casework."case" c on c.id = p.case_id and c.closed is null
                               and not exists (select from casework.named l where l.case_id = c.id and l.kind = 'allowed')
      join access.sharing s on s.giver = c.agency_id and s.purpose = c.purpose and s.tells_presence
                           and s.receiver = any (access.agencies())
     where p.id = any (parties) and p.field = 'identity' and p.born = find.born
       -- All of the name, or so much of it that a middle name was left out.
       and p.name_keys @> names and ((select count(distinct w) from unnest(names) w) > 1 or p.name_keys <@ names)
       and c.id <> all (mine) and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me and n.kind = 'excluded')
       and c.agency_id <> all (access.caseworks());
  end if;
  others := coalesce(others, '{}');
  if mine <> '{}' then
    perform access.add_entry('consultation', 'find', 'case', mine, (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (mine)),
                             null, reason, '', '{}');
  end if;
  -- For the searcher's own officer, found or not: fishing for names is seen there.
  perform access.add_entry('consultation', 'search for person', 'search', '{}', access.agencies(), null, reason, '', '{}');
  if others <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', others, present, null, reason, '', '{}');
  end if;
  delete from casework.search s where s.slug in (
    select old.slug from casework.search old where old.at < pg_catalog.now() - interval '8 hours' limit 20 for update skip locked);
  insert into casework.search (slug, account_id, reason, found, present) values (address, me, reason, mine, coalesce(present, '{}'));
  return address;
end $function$;
grant execute on function casework.find(text[],text[],date,text,text,text) to app;

CREATE OR REPLACE FUNCTION casework.follow(token text, months integer)
 RETURNS TABLE(id bigint, slug text, reference text, kind text, agency_id integer, agency text, worker_id integer, closed date)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare c record;
begin
  if access.acting_why() is distinct from 'follow-referral' then
    raise exception 'Only the page that follows a referral does this.' using errcode = 'insufficient_privilege';
  end if;
  select k.id, k.slug, k.reference, k.kind, k.agency_id, g.name as agency, k.worker_id, k.closed into c
    from casework.follower f join casework."case" k on k.id = f.case_id join access.agency g on g.id = k.agency_id
   where f.token_hash = pg_catalog.sha256(pg_catalog.convert_to(token, 'UTF8'))
     and (k.closed is null or (k.closed + pg_catalog.make_interval(months => follow.months))::date >= current_date);
  if not found then return; end if;
  update access.acting a set made = array[c.id] where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
  perform access.add_entry('disclosure', 'follow case', 'case', array[c.id], array[c.agency_id], null, '', 'whoever asked for it', '{}');
  return query select c.id, c.slug, c.reference, c.kind, c.agency_id, c.agency, c.worker_id, c.closed;
end $function$;
grant execute on function casework.follow(text,integer) to worker;

CREATE OR REPLACE FUNCTION casework.joined_open_panel()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if tg_table_name = 'panel_case' then
    perform access.add_entry('disclosure', 'put to open panel', 'case', array[new.case_id], array[c.agency_id], p.agreement_id, '', 'panel ' || p.id, '{}')
       from casework.panel p, casework."case" c
      where p.id = new.panel_id and c.id = new.case_id and p.opened_at is not null and p.closed_at is null;
  else
    perform access.add_entry('disclosure', 'join open panel', 'case', pc.ids, pc.agencies, p.agreement_id, '', 'account ' || new.account_id, '{}')
       from casework.panel p, lateral (
         select array_agg(c.id) as ids, array_agg(distinct c.agency_id) as agencies
           from casework.panel_case x join casework."case" c on c.id = x.case_id where x.panel_id = p.id) pc
      where p.id = new.panel_id and p.opened_at is not null and p.closed_at is null and pc.ids is not null;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.lend()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  -- What another agency calls its things is nobody else's affair.
  if not exists (select from casework.resource r where r.kind = new.key and r.agency_id = new.agency_id) then return new; end if;
  select r.id into new.resource_id from casework.resource r
   where r.kind = new.key and r.id::text = new.value and r.agency_id = new.agency_id and r.retired is null for share;
  if new.resource_id is null then raise exception 'The agency has no such thing to lend.' using errcode = 'check_violation'; end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.lent()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(m.resource_id), '{}') from casework.mark m join casework.resource r on r.id = m.resource_id
   where m.to_day is null and r.agency_id = any (access.caseworks())
$function$;
grant execute on function casework.lent() to app;
grant execute on function casework.lent() to worker;

CREATE OR REPLACE FUNCTION casework.lets_in(wanted bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (
    select from casework."case" c, access.acting me
     where c.id = wanted and me.xid = pg_catalog.pg_current_xact_id_if_assigned() and c.agency_id = any (me.caseworks)
       and not exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id and n.kind = 'excluded')
       and (not exists (select from casework.named n where n.case_id = c.id and n.kind = 'allowed')
            or exists (select from casework.named n where n.case_id = c.id and n.account_id = me.account_id and n.kind = 'allowed'
                          and (n.until is null or n.until > pg_catalog.now()))))
$function$;

CREATE OR REPLACE FUNCTION casework.limit_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare of_case bigint := coalesce(new.case_id, old.case_id);
begin
  update casework."case" c set limited = exists (select from casework.named n where n.case_id = of_case and n.kind in ('allowed', 'excluded'))
   where c.id = of_case;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.look_elsewhere(asked bigint)
 RETURNS integer[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := access.actor();
  mine casework."case";
  others bigint[];
  present int[];
begin
  select c.* into mine from casework."case" c
   where c.id = asked and c.closed is null and c.agency_id = any (access.caseworks()) and (not c.limited or casework.lets_in(c.id));
  if me is null or not found then raise exception 'There is no such case.' using errcode = 'insufficient_privilege'; end if;
  if not exists (select from casework.party p where p.case_id = mine.id and p.role = 'subject' and p.born is not null) then return null; end if;
  select coalesce(array_agg(distinct c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}') into others, present
    from casework.party p
         join casework.key b on b.kind = 'born' and b.key = p.born::text
         join casework.party o on o.id = b.party_id and o.role = 'subject' and o.field = 'identity'
         join casework."case" c on c.id = o.case_id and c.closed is null and c.purpose = mine.purpose
         join access.sharing s on s.giver = c.agency_id and s.receiver = mine.agency_id and s.purpose = mine.purpose and s.tells_presence
   where p.case_id = mine.id and p.role = 'subject'
     and (o.name_keys @> p.name_keys and o.name_keys <@ p.name_keys
          or least(cardinality(o.name_keys), cardinality(p.name_keys)) > 1 and (o.name_keys @> p.name_keys or o.name_keys <@ p.name_keys))
     and c.agency_id <> all (access.caseworks())
     and not exists (select from casework.named n
                      where n.case_id = c.id
                        and (n.kind = 'allowed'
                             or n.kind = 'excluded' and (n.account_id = me or exists (select from access.post t where t.account_id = n.account_id and t.agency_id = mine.agency_id))));
  perform access.add_entry('consultation', 'look elsewhere', 'case', array[mine.id], array[mine.agency_id], null, '', '', '{}');
  if others <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', others, present, null, '', '', '{}');
  end if;
  insert into casework.event (case_id, field, kind, says, data, account_id, agency_id)
  select mine.id, 'identity', 'looked-elsewhere',
         case when present = '{}' then 'No other agency tells of an open case about somebody of this name and date of birth.'
              else 'Another agency has an open case about somebody of this name and date of birth: '
                   || (select pg_catalog.string_agg(g.name, ', ' order by g.name) from access.agency g where g.id = any (present)) || '.' end,
         pg_catalog.jsonb_build_object('case', mine.id, 'agencies', present), me, mine.agency_id;
  return present;
end $function$;
grant execute on function casework.look_elsewhere(bigint) to app;

CREATE OR REPLACE FUNCTION casework.made()
 RETURNS bigint[]
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce((select a.made from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()), '{}')
$function$;
grant execute on function casework.made() to worker;

CREATE OR REPLACE FUNCTION casework.mark_tallied()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' and (old.agency_id, old.key, old.value, old.ward, old.from_day, old.n)
                           is not distinct from (new.agency_id, new.key, new.value, new.ward, new.from_day, new.n) then
    if not new.lasts then return null; end if;
    if casework.month_of(old.to_day) is distinct from casework.month_of(new.to_day) then
      perform casework.add_to_tally(old, casework.month_of(old.to_day), 0, -1), casework.add_to_tally(new, casework.month_of(new.to_day), 0, 1);
    end if;
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform casework.add_to_tally(old, casework.month_of(old.from_day), -1, 0);
    if old.lasts then perform casework.add_to_tally(old, casework.month_of(old.to_day), 0, -1); end if;
  end if;
  if tg_op <> 'DELETE' then
    perform casework.add_to_tally(new, casework.month_of(new.from_day), 1, 0);
    if new.lasts then perform casework.add_to_tally(new, casework.month_of(new.to_day), 0, 1); end if;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.month_of(day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$ select coalesce(pg_catalog.date_trunc('month', day::timestamp)::date, 'infinity') $function$;
grant execute on function casework.month_of(date) to worker;

CREATE OR REPLACE FUNCTION casework.must_casework(agency integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not agency = any (access.caseworks()) then
    raise exception 'Only who works the cases of an agency counts them.' using errcode = 'insufficient_privilege';
  end if;
end $function$;

CREATE OR REPLACE FUNCTION casework.my_groups()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(x.id), '{}') from (
    select g.id from casework.panel_group g where g.agency_id = any (access.caseworks())
    union
    select m.group_id from casework.panel_group_member m where m.account_id = access.actor() and m.agency_id = any (access.agencies())) x
$function$;
grant execute on function casework.my_groups() to app;

CREATE OR REPLACE FUNCTION casework.my_panels()
 RETURNS integer[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(array_agg(m.panel_id), '{}') from casework.panel_member m
   where m.account_id = access.actor() and m.agency_id = any (access.agencies())
$function$;
grant execute on function casework.my_panels() to app;

CREATE OR REPLACE FUNCTION casework.name_somebody()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if new.kind = 'shared' then
    perform access.add_entry('disclosure', 'share', 'case', array[new.case_id],
      (select array[c.agency_id] from casework."case" c where c.id = new.case_id), new.agreement_id, new.why, 'account ' || new.account_id, '{}');
  end if;
  -- A data protection officer who is kept out cannot answer a request about the case.
  if new.kind = 'excluded' and exists (select from access.post p where p.account_id = new.account_id
                                          and p.role = 'data-protection-officer' and p.ended_at is null) then
    perform access.raise_alert('officer kept out', new.account_id, access.actor(), 'Kept a data protection officer out of a case.');
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.next_reference(agency integer, kind text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  this_year int := extract(year from (pg_catalog.now() at time zone 'Europe/London'));
  n int;
begin
  if not agency = any (access.caseworks())
     and not (access.acting_why() is not distinct from 'receive-referral' and exists (select from casework.service s where s.agency_id = agency)) then
    raise exception 'Only who works the cases of an agency opens one.' using errcode = 'insufficient_privilege';
  end if;
  insert into casework.serial as s (agency_id, prefix, year, last) values (agency, kind, this_year, 1)
    on conflict (agency_id, prefix, year) do update set last = s.last + 1 returning s.last into n;
  return pg_catalog.format('%s-%s-%s-%s', kind, this_year, agency, case when n < 10000 then pg_catalog.lpad(n::text, 4, '0') else n::text end);
end $function$;
grant execute on function casework.next_reference(integer,text) to app;
grant execute on function casework.next_reference(integer,text) to worker;

CREATE OR REPLACE FUNCTION casework.note_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare touched bigint[];
begin
  if tg_table_name = 'case' then select array_agg(distinct id) into touched from changed;
  else execute 'select array_agg(distinct case_id) from changed' into touched;
  end if;
  if touched is null then return null; end if;
  perform access.add_entry(case tg_op when 'INSERT' then 'collection' when 'UPDATE' then 'alteration' else 'erasure' end,
    pg_catalog.lower(tg_op) || ' ' || tg_table_name, 'case', touched,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (touched)), '{}'), null, '', '', '{}');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.note_minutes(panel integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from casework.panel p where p.id = note_minutes.panel
                    and (p.id = any (casework.my_panels()) or p.agency_id = any (access.caseworks()))) then
    raise exception 'Only who belongs to a panel reads its minutes.' using errcode = 'insufficient_privilege';
  end if;
  perform access.add_entry('consultation', 'print panel minutes', 'panel', array[panel]::bigint[],
    (select array[p.agency_id] from casework.panel p where p.id = panel), null, '', '', '{}');
end $function$;
grant execute on function casework.note_minutes(integer) to app;

CREATE OR REPLACE FUNCTION casework.panel_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update casework.panel_case set decision = 'not-reached', decided_at = new.closed_at where panel_id = new.id and decision is null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.panel_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if access.actor() is null then return new; end if;
  new.recorded_at := null;
  new.recorded_by := null;
  if new.opened_at is null and new.closed_at is null then return new; end if;
  if not coalesce(new.opened_at = new.due and new.closed_at > new.opened_at and new.closed_at <= new.opened_at + interval '24 hours'
                  and new.closed_at <= pg_catalog.now() and casework.past_open(new.group_id), false) then
    raise exception 'Only a meeting that was held before the group met here is recorded afterwards.' using errcode = 'insufficient_privilege';
  end if;
  new.recorded_at := pg_catalog.now();
  new.recorded_by := access.actor();
  perform access.add_entry('collection', 'record panel meeting', 'panel', array[new.id]::bigint[], array[new.agency_id], new.agreement_id, '', '', '{}');
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.panel_turned()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if old.closed_at is not null then raise exception 'A panel that has closed stays closed.' using errcode = 'insufficient_privilege'; end if;
  if old.cancelled_at is not null then raise exception 'A panel that was cancelled stays so.' using errcode = 'insufficient_privilege'; end if;
  if new.due is distinct from old.due or new.name is distinct from old.name then
    if old.opened_at is not null then raise exception 'A panel that has opened keeps its name and time.' using errcode = 'insufficient_privilege'; end if;
    if new.due is distinct from old.due and new.due < pg_catalog.now() then raise exception 'A panel is due at a time to come.' using errcode = 'check_violation'; end if;
  end if;
  if new.opened_at is distinct from old.opened_at then
    if old.opened_at is not null then raise exception 'A panel opens once.' using errcode = 'insufficient_privilege'; end if;
    if pg_catalog.now() not between new.due - interval '2 hours' and new.due + interval '24 hours' then
      raise exception 'A panel opens about when it is due.' using errcode = 'insufficient_privilege';
    end if;
    new.opened_at := pg_catalog.now();
    perform access.add_entry('disclosure', 'open panel', 'case', coalesce(array_agg(c.id), '{}'), coalesce(array_agg(distinct c.agency_id), '{}'),
                             new.agreement_id, '', 'panel ' || new.id, '{}')
       from casework.panel_case pc join casework."case" c on c.id = pc.case_id where pc.panel_id = new.id;
  end if;
  if new.closed_at is distinct from old.closed_at then new.closed_at := pg_catalog.now(); end if;
  if new.cancelled_at is not null then
    if new.opened_at is not null then raise exception 'A panel that has opened is closed, not cancelled.' using errcode = 'insufficient_privilege'; end if;
    new.cancelled_at := pg_catalog.now();
  end if;
  new.cancelled_by := case when new.cancelled_at is not null then access.actor() end;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.past_open(panel_group integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select panel_group = any (casework.my_groups())
     and not exists (select from casework.panel p where p.group_id = panel_group and p.opened_at is not null and p.recorded_at is null)
$function$;
grant execute on function casework.past_open(integer) to app;

CREATE OR REPLACE FUNCTION casework.practitioners()
 RETURNS TABLE(account_id integer, name text, agency_id integer, agency text, caseworker boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select a.id, a.name, g.id, g.name, bool_or(p.role = 'caseworker')
    from access.post p join access.account a on a.id = p.account_id and a.state = 'active'
    join access.agency g on g.id = p.agency_id and (g.closed is null or g.closed > current_date)
   where p.role in ('caseworker', 'panel-member') and p.begins <= current_date
     and (p.ends is null or p.ends >= current_date) and p.ended_at is null
     and (g.id = any (access.caseworks())
          or g.id in (select s.receiver from access.sharing s where s.giver = any (access.caseworks())))
   group by a.id, a.name, g.id, g.name
$function$;
grant execute on function casework.practitioners() to app;
grant execute on function casework.practitioners() to worker;

CREATE OR REPLACE FUNCTION casework.publication_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
begin
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if new.last >= current_date then raise exception 'What is published of a period has ended.' using errcode = 'check_violation'; end if;
  if new.corrects_id is not null and not exists (select from casework.publication p
       where p.id = new.corrects_id and p.kind = new.kind and p.first = new.first) then
    raise exception 'A publication corrects one of its own period.' using errcode = 'check_violation';
  end if;
  perform access.add_entry('administration', 'publish figures', 'agency', array[new.agency_id]::bigint[], array[new.agency_id], null, new.kind, '', '{}');
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.put_on_agenda()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if access.actor() is null then return new; end if;
  if exists (select from casework.panel p where p.id = new.panel_id and (p.closed_at is not null or p.cancelled_at is not null)
                and not (p.recorded_at is not null and casework.past_open(p.group_id))) then
    raise exception 'Nothing is put to a panel that has ended.' using errcode = 'insufficient_privilege';
  end if;
  new.put_by := access.actor();
  new.put_at := pg_catalog.now();
  new.decision := null;
  new.decided_at := null;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.reached()
 RETURNS TABLE(case_id bigint, whole boolean, agreement_id integer, agency_id integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  with me as materialized (
    select a.account_id, a.caseworks, a.agencies, a.protects
      from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned() and a.strong)
  select w.case_id, w.whole, w.agreement_id, w.agency_id
    from me, lateral (
      select n.case_id, true as whole, null::int as agreement_id, c.agency_id
        from casework.named n join casework."case" c on c.id = n.case_id
       where n.account_id = me.account_id and n.kind = 'rights' and n.until > pg_catalog.now() and c.agency_id = any (me.protects)
      union all
      select n.case_id, false, n.agreement_id, n.agency_id
        from casework.named n join casework."case" c on c.id = n.case_id
        join access.sharing s on s.agreement_id = n.agreement_id and s.receiver = n.agency_id
                             and s.giver = c.agency_id and s.purpose = c.purpose
       where n.account_id = me.account_id and n.kind = 'shared' and (n.until is null or n.until > pg_catalog.now())
         and n.agency_id = any (me.agencies)
      union all
      select pc.case_id, false, p.agreement_id, m.agency_id
        from casework.panel_member m join casework.panel p on p.id = m.panel_id
        join casework.panel_case pc on pc.panel_id = p.id join casework."case" c on c.id = pc.case_id
        join access.sharing s on s.agreement_id = p.agreement_id and s.receiver = m.agency_id
                             and s.giver = c.agency_id and s.purpose = c.purpose
       where m.account_id = me.account_id and m.agency_id = any (me.agencies)
         -- A panel that nobody closed ends by itself.
         and p.opened_at > pg_catalog.now() - interval '24 hours' and p.closed_at is null
    ) w
   -- A request about the case is answered whoever would keep the officer out: they read it whole, and only for that.
   where w.whole or not exists (select from casework.named x
                      where x.case_id = w.case_id and x.account_id = me.account_id and x.kind = 'excluded')
$function$;

CREATE OR REPLACE FUNCTION casework.readable()
 RETURNS TABLE(case_id bigint, field text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select s.case_id, s.field
    from access.acting a,
         casework.sight(a.made || coalesce((
           select array_agg(i) from access.entry e join access.entry x on x.xid = e.xid and x.session_id = e.session_id
             and x.subject = 'case' and x.kind = 'consultation' and x.what in ('open', 'list', 'search', 'print'), unnest(x.ids) i
            where e.id = a.reading), '{}')) s
   where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$function$;
grant execute on function casework.readable() to app;

CREATE OR REPLACE FUNCTION casework.register_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  select c.kind, c.reference, c.agency_id into strict new.kind, new.reference, new.agency_id from casework."case" c where c.id = new.case_id;
  new.by_id := access.actor();
  new.at := pg_catalog.now();
  if not new.agency_id = any (access.caseworks()) then
    raise exception 'Only the agency whose case it is publishes what it says.' using errcode = 'insufficient_privilege';
  end if;
  perform access.add_entry('disclosure', 'publish case', 'case', array[new.case_id], array[new.agency_id], null, '', 'everybody', '{}');
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.resource_turned()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
begin
  if new.added > current_date then raise exception 'A thing is not added in the future.' using errcode = 'check_violation'; end if;
  if tg_op = 'INSERT' then
    if new.retired is not null then raise exception 'A thing is retired after it was added.' using errcode = 'check_violation'; end if;
    return new;
  end if;
  if old.retired is not null then raise exception 'A thing that was retired stays as it was.' using errcode = 'insufficient_privilege'; end if;
  if new.retired is not null then
    if exists (select from casework.mark m where m.resource_id = new.id and m.to_day is null) then
      raise exception 'A thing that is out is not retired.' using errcode = 'check_violation';
    end if;
    new.retired := current_date;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION casework.resume(reading bigint)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform from access.entry e join access.acting a on a.xid = pg_catalog.pg_current_xact_id_if_assigned()
    where e.id = resume.reading and e.session_id = a.session_id and e.account_id = a.account_id and e.subject = 'case'
      and e.kind = 'consultation' and e.what in ('open', 'list', 'search', 'print')
      and e.xid <> pg_catalog.pg_current_xact_id() and e.at > pg_catalog.now() - interval '1 minute';
  if not found then raise exception 'There is no such reading.' using errcode = 'insufficient_privilege'; end if;
  delete from casework.resumed r where r.reading in (
    select old.reading from casework.resumed old where old.at < pg_catalog.now() - interval '1 hour' limit 20 for update skip locked);
  insert into casework.resumed (reading) values (resume.reading);
  update access.acting a set reading = resume.reading where a.xid = pg_catalog.pg_current_xact_id_if_assigned();
exception when unique_violation then
  raise exception 'This reading was resumed already.' using errcode = 'insufficient_privilege';
end $function$;
grant execute on function casework.resume(bigint) to app;

CREATE OR REPLACE FUNCTION casework.role_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update casework.address d set party_id = d.party_id where d.party_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.say_same(one bigint, other bigint, is_same boolean, why text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := access.actor();
  p record;
  said casework.same_person;
  made bigint;
begin
  if pg_catalog.btrim(why) = '' or length(why) > 500 then raise exception 'Say why, in a few words.' using errcode = 'check_violation'; end if;
  select a.id as one_id, b.id as other_id, c.id as one_case, d.id as other_case, c.agency_id, d.agency_id as other_agency,
         c.reference as one_reference, d.reference as other_reference, a.field as one_field, b.field as other_field,
         (a.role = 'place') = (b.role = 'place') as alike, c.limited or d.limited as limited into p
    from casework.party a join casework."case" c on c.id = a.case_id, casework.party b join casework."case" d on d.id = b.case_id
   where a.id = least(one, other) and b.id = greatest(one, other) and a.id <> b.id
     and c.agency_id = any (access.caseworks()) and (not c.limited or casework.lets_in(c.id))
     and d.agency_id = any (access.caseworks()) and (not d.limited or casework.lets_in(d.id));
  if me is null or not found then raise exception 'There are no such two people.' using errcode = 'insufficient_privilege'; end if;
  if is_same and (p.agency_id <> p.other_agency or not p.alike or (p.one_case <> p.other_case and p.one_field <> p.other_field and p.limited)) then
    raise exception 'These two are not linked: see the rules.' using errcode = 'insufficient_privilege';
  end if;
  -- One at a time for two people.
  perform from casework.party x where x.id in (p.one_id, p.other_id) order by x.id for update;
  select s.* into said from casework.same_person s where s.one_id = p.one_id and s.other_id = p.other_id and s.ended_at is null;
  if said.id is not null and said.same = is_same then return said.id; end if;
  update casework.same_person s set ended_by = me, ended_at = pg_catalog.now(), ended_why = say_same.why where s.id = said.id;
  insert into casework.same_person (one_id, other_id, one_case_id, other_case_id, same, made_by, why)
  values (p.one_id, p.other_id, p.one_case, p.other_case, is_same, me, say_same.why) returning id into made;
  if not is_same and not coalesce(said.same, false) then return made; end if;
  insert into casework.event (case_id, field, kind, says, data, account_id, agency_id)
  select v.case_id, v.field, case when is_same then 'same-person' else 'not-same-person' end,
         case when v.case_id = v.other then case when is_same then 'Two entries of this case are the same person.' else 'Two entries of this case are not the same person after all.' end
              when is_same then 'The same person is in ' || v.reference || '.'
              else 'Not the same person as in ' || v.reference || ' after all.' end || E'\nWhy: ' || say_same.why,
         pg_catalog.jsonb_build_object('case', v.other, 'link', made), me, v.agency_id
    from (values (p.one_case, p.one_field, p.other_reference, p.other_case, p.agency_id),
                 (p.other_case, p.other_field, p.one_reference, p.one_case, p.other_agency)) v(case_id, field, reference, other, agency_id)
   where v.case_id <> v.other or v.field = p.one_field
   limit case when p.one_case = p.other_case then 1 else 2 end;
  if is_same then
    perform access.add_entry('combination', 'link people', 'case', array[p.one_case, p.other_case], array[p.agency_id], null, '', '', '{}');
  else
    perform access.add_entry('combination', 'unlink people', 'case', array[p.one_case, p.other_case], array[p.agency_id], null, '', '', '{}');
  end if;
  return made;
end $function$;
grant execute on function casework.say_same(bigint,bigint,boolean,text) to app;

CREATE OR REPLACE FUNCTION casework.service_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare one casework.service := case tg_op when 'DELETE' then old else new end;
begin
  if access.actor() is null and access.acting_why() is null then return null; end if;
  perform access.add_entry('administration', 'change service', 'agency', array[one.agency_id]::bigint[], array[one.agency_id], null, one.kind, '', '{}');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION casework.session()
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select a.session_id from access.acting a where a.xid = pg_catalog.pg_current_xact_id_if_assigned()
$function$;
grant execute on function casework.session() to app;

CREATE OR REPLACE FUNCTION casework.shows(wanted bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select case
    when casework.lets_in(wanted) then true
    when exists (select from access.acting me where me.xid = pg_catalog.pg_current_xact_id_if_assigned()
                    and (cardinality(me.agencies) > 1 or me.protects <> '{}')) then wanted = any (casework.by_name())
    else false end
$function$;
grant execute on function casework.shows(bigint) to app;

CREATE OR REPLACE FUNCTION casework.sight(wanted bigint[])
 RETURNS TABLE(case_id bigint, field text, agreement_id integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with me as materialized (select access.caseworks() as caseworks),
       asked as materialized (
         select c.id, c.agency_id = any (me.caseworks) and (not c.limited or casework.lets_in(c.id)) as whole
           from casework."case" c, me where c.id = any (wanted)),
       -- Not looked for where all of them are the actor's agency's: that is what most pages ask.
       reached as materialized (
         select r.* from casework.reached() r
          where (select bool_or(not a.whole) from asked a) and r.case_id = any (wanted)),
       whole as (
         select a.id from asked a where a.whole
         union select r.case_id from reached r where r.whole)
  select w.id, f.key, null::int from whole w, access.field f
  union
  select r.case_id, af.field, r.agreement_id from reached r
    left join access.agreement_field af on af.agreement_id = r.agreement_id and af.agency_id = r.agency_id
   where not r.whole
$function$;
grant execute on function casework.sight(bigint[]) to app;

CREATE OR REPLACE FUNCTION casework.tally_anew()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  delete from casework.tally;
  insert into casework.tally (agency_id, kind, key, lasts, month, value, ward, began, ended, n)
  select t.agency_id, t.kind, t.key, t.lasts, t.month, t.value, t.ward, t.began, t.ended, t.n from casework.tallied t;
$function$;

CREATE OR REPLACE FUNCTION casework.unlink_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  delete from casework.event e
   where e.kind in ('same-person', 'not-same-person') and (e.data ->> 'case')::bigint = old.id
     and e.case_id in (select case s.one_case_id when old.id then s.other_case_id else s.one_case_id end from casework.same_person s
                        where old.id in (s.one_case_id, s.other_case_id));
  update casework.search s
     set alike = (select coalesce(pg_catalog.jsonb_agg(h.value), '[]') from pg_catalog.jsonb_array_elements(s.alike) h
                   where (h.value ->> 'case')::bigint <> old.id)
   where s.alike @> pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('case', old.id));
  return old;
end $function$;

CREATE OR REPLACE FUNCTION casework.workers_named(agency integer, emails text[])
 RETURNS TABLE(email text, account_id integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select distinct lower(a.email), a.id
    from access.account a join access.post p on p.account_id = a.id
   where lower(a.email) = any (emails) and a.state = 'active' and p.agency_id = agency and p.role = 'caseworker'
     and p.begins <= current_date and (p.ends is null or p.ends >= current_date) and p.ended_at is null and agency = any (access.caseworks())
$function$;
grant execute on function casework.workers_named(integer,text[]) to app;

-- check ---------------------------------------------------------------------------------------------------------------

create schema check;

create table "check".acceptance (
  id integer not null generated always as identity,
  draft_id integer,
  meeting_id integer,
  finding text not null,
  rule text not null,
  severity text not null,
  quote text not null,
  says text not null,
  reason text not null,
  accepted_by integer not null,
  accepted_at timestamp with time zone not null,
  withdrawn_by integer,
  withdrawn_at timestamp with time zone,
  constraint acceptance_pkey PRIMARY KEY (id),
  constraint acceptance_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES access.account(id),
  constraint acceptance_check CHECK (((draft_id IS NULL) <> (meeting_id IS NULL))),
  constraint acceptance_check1 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
  constraint acceptance_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.draft(id) ON DELETE CASCADE,
  constraint acceptance_finding_check CHECK ((finding ~ '^[0-9a-f]{16}$'::text)),
  constraint acceptance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE,
  constraint acceptance_quote_check CHECK ((length(quote) <= 1000)),
  constraint acceptance_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
  constraint acceptance_says_check CHECK ((length(says) <= 1000)),
  constraint acceptance_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES access.account(id)
);
CREATE INDEX acceptance_accepted_by_idx ON "check".acceptance USING btree (accepted_by);
CREATE INDEX acceptance_draft_id_idx ON "check".acceptance USING btree (draft_id);
CREATE INDEX acceptance_meeting_id_idx ON "check".acceptance USING btree (meeting_id);
CREATE INDEX acceptance_withdrawn_by_idx ON "check".acceptance USING btree (withdrawn_by);
CREATE UNIQUE INDEX acceptance_draft_id_finding_idx ON "check".acceptance USING btree (draft_id, finding) WHERE ((withdrawn_at IS NULL) AND (draft_id IS NOT NULL));
CREATE UNIQUE INDEX acceptance_meeting_id_finding_idx ON "check".acceptance USING btree (meeting_id, finding) WHERE ((withdrawn_at IS NULL) AND (meeting_id IS NOT NULL));
CREATE UNIQUE INDEX acceptance_pkey ON "check".acceptance USING btree (id);
alter table "check".acceptance enable row level security;
alter table "check".acceptance force row level security;
create policy author_accepts on "check".acceptance for insert to app with check (((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])) AND (accepted_by = ( SELECT access.actor() AS actor)) AND (withdrawn_by IS NULL)));
create policy author_withdraws on "check".acceptance for update to app using (((draft_id = ANY (( SELECT meetings.writable_drafts() AS writable_drafts)::integer[])) AND (withdrawn_at IS NULL))) with check ((withdrawn_by = ( SELECT access.actor() AS actor)));
create policy clerk on "check".acceptance for select to app using (( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds));
create policy clerk_accepts on "check".acceptance for insert to app with check ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds) AND (accepted_by = ( SELECT access.actor() AS actor)) AND (withdrawn_by IS NULL)));
create policy clerk_withdraws on "check".acceptance for update to app using ((( SELECT access.holds(VARIADIC ARRAY['clerk'::text]) AS holds) AND (withdrawn_at IS NULL))) with check ((withdrawn_by = ( SELECT access.actor() AS actor)));
create policy mine on "check".acceptance for select to app using ((draft_id = ANY (( SELECT meetings.my_drafts() AS my_drafts)::integer[])));
create policy monitoring on "check".acceptance for select to app using (( SELECT access.holds(VARIADIC ARRAY['monitoring-officer'::text]) AS holds));
create policy owner_all on "check".acceptance for all to owner using (true) with check (true);
create policy system on "check".acceptance for select to worker using ((( SELECT access.acting_why() AS acting_why) IS NOT NULL));
grant insert (draft_id, meeting_id, finding, rule, severity, quote, says, reason, accepted_by, accepted_at) on "check".acceptance to app;
grant select on "check".acceptance to app;
grant select on "check".acceptance to worker;
grant update (withdrawn_by, withdrawn_at) on "check".acceptance to app;

-- rights --------------------------------------------------------------------------------------------------------------

create schema rights;

create table rights.breach (
  id integer not null generated always as identity,
  slug text not null,
  reference text not null,
  controller_id integer not null,
  made_by integer not null,
  made_at timestamp with time zone not null default now(),
  erased_at timestamp with time zone,
  erased_by integer,
  closed_on date,
  rule_id integer,
  constraint breach_pkey PRIMARY KEY (id),
  constraint breach_check CHECK ((num_nulls(erased_at, erased_by, closed_on, rule_id) = ANY (ARRAY[0, 4]))),
  constraint breach_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES access.agency(id),
  constraint breach_erased_by_fkey FOREIGN KEY (erased_by) REFERENCES access.account(id),
  constraint breach_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint breach_reference_key UNIQUE (reference),
  constraint breach_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES rights.retention_rule(id),
  constraint breach_slug_key UNIQUE (slug)
);
CREATE INDEX breach_controller_id_idx ON rights.breach USING btree (controller_id);
CREATE TRIGGER breach_erased AFTER UPDATE ON rights.breach FOR EACH ROW EXECUTE FUNCTION rights.breach_erased();
CREATE TRIGGER breach_erasing BEFORE UPDATE ON rights.breach FOR EACH ROW EXECUTE FUNCTION rights.breach_erasing();
alter table rights.breach enable row level security;
alter table rights.breach force row level security;
create policy erase on rights.breach for update to app using (((erased_at IS NULL) AND (controller_id = ANY (( SELECT access.protects() AS protects)::integer[])))) with check ((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])));
create policy export on rights.breach for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.breach for all to owner using (true) with check (true);
create policy protector on rights.breach for select to app using ((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])));
create policy record on rights.breach for insert to app with check (((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])) AND (made_by = ( SELECT access.actor() AS actor))));
grant insert (slug, reference, controller_id, made_by) on rights.breach to app;
grant select on rights.breach to app;
grant select on rights.breach to worker;
grant update (erased_at) on rights.breach to app;

create table rights.breach_kept (
  id integer not null generated always as identity,
  breach_id integer not null,
  until date not null,
  reason text not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint breach_kept_pkey PRIMARY KEY (id),
  constraint breach_kept_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES rights.breach(id) ON DELETE CASCADE,
  constraint breach_kept_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id)
);
CREATE INDEX breach_kept_breach_id_id_idx ON rights.breach_kept USING btree (breach_id, id);
alter table rights.breach_kept enable row level security;
alter table rights.breach_kept force row level security;
create policy erased on rights.breach_kept for delete to app using ((breach_id IN ( SELECT b.id
   FROM rights.breach b
  WHERE (b.erased_at IS NOT NULL))));
create policy export on rights.breach_kept for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.breach_kept for all to owner using (true) with check (true);
create policy protector on rights.breach_kept for select to app using ((breach_id IN ( SELECT b.id
   FROM rights.breach b)));
create policy record on rights.breach_kept for insert to app with check (((by_id = ( SELECT access.actor() AS actor)) AND (breach_id IN ( SELECT b.id
   FROM rights.breach b
  WHERE (b.erased_at IS NULL)))));
grant delete, select on rights.breach_kept to app;
grant insert (breach_id, until, reason, by_id) on rights.breach_kept to app;
grant select on rights.breach_kept to worker;

create table rights.breach_version (
  breach_id integer not null,
  n integer not null,
  happened text not null,
  found_at timestamp with time zone not null,
  people integer,
  kinds text[] not null,
  data text not null default ''::text,
  risk text not null,
  regulator text,
  regulator_why text not null default ''::text,
  regulator_at timestamp with time zone,
  people_told text,
  people_why text not null default ''::text,
  measures text not null default ''::text,
  closed boolean not null default false,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint breach_version_pkey PRIMARY KEY (breach_id, n),
  constraint breach_version_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES rights.breach(id) ON DELETE CASCADE,
  constraint breach_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint breach_version_check CHECK ((((regulator = 'told'::text) = (regulator_at IS NOT NULL)) OR ((regulator IS NULL) AND (regulator_at IS NULL)))),
  constraint breach_version_check1 CHECK (((NOT closed) OR ((regulator IS NOT NULL) AND (people_told IS NOT NULL)))),
  constraint breach_version_kinds_check CHECK (((kinds <@ ARRAY['confidentiality'::text, 'integrity'::text, 'availability'::text]) AND (cardinality(kinds) > 0))),
  constraint breach_version_people_check CHECK ((people >= 0)),
  constraint breach_version_people_told_check CHECK ((people_told = ANY (ARRAY['told'::text, 'not needed'::text]))),
  constraint breach_version_regulator_check CHECK ((regulator = ANY (ARRAY['told'::text, 'not needed'::text]))),
  constraint breach_version_risk_check CHECK ((risk = ANY (ARRAY['unlikely'::text, 'risk'::text, 'high'::text])))
);
alter table rights.breach_version enable row level security;
alter table rights.breach_version force row level security;
create policy erased on rights.breach_version for delete to app using ((breach_id IN ( SELECT b.id
   FROM rights.breach b
  WHERE (b.erased_at IS NOT NULL))));
create policy export on rights.breach_version for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.breach_version for all to owner using (true) with check (true);
create policy protector on rights.breach_version for select to app using ((breach_id IN ( SELECT b.id
   FROM rights.breach b)));
create policy record on rights.breach_version for insert to app with check (((by_id = ( SELECT access.actor() AS actor)) AND (breach_id IN ( SELECT b.id
   FROM rights.breach b
  WHERE (b.erased_at IS NULL)))));
grant delete, select on rights.breach_version to app;
grant insert (breach_id, n, happened, found_at, people, kinds, data, risk, regulator, regulator_why, regulator_at, people_told, people_why, measures, closed, by_id) on rights.breach_version to app;
grant select on rights.breach_version to worker;

create table rights.decision (
  request_id integer not null,
  case_id bigint not null,
  source text not null,
  row_id bigint not null,
  decision text not null,
  exemption text,
  says text,
  digest bytea not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint decision_pkey PRIMARY KEY (request_id, source, row_id),
  constraint decision_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint decision_check CHECK (((decision = 'withhold'::text) = (says IS NULL))),
  constraint decision_check1 CHECK (((decision = 'release'::text) = (exemption IS NULL))),
  constraint decision_check2 CHECK (((source <> 'file'::text) OR (decision <> 'redact'::text))),
  constraint decision_decision_check CHECK ((decision = ANY (ARRAY['release'::text, 'redact'::text, 'withhold'::text]))),
  constraint decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.request(id) ON DELETE CASCADE,
  constraint decision_source_check CHECK ((source = ANY (ARRAY['party'::text, 'address'::text, 'event'::text, 'file'::text])))
);
CREATE INDEX decision_case_id_idx ON rights.decision USING btree (case_id);
alter table rights.decision enable row level security;
alter table rights.decision force row level security;
create policy export on rights.decision for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.decision for all to owner using (true) with check (true);
create policy reading on rights.decision for select to app using (((request_id IN ( SELECT r.id
   FROM rights.request r)) AND (case_id IN ( SELECT c.case_id
   FROM casework.readable() c(case_id, field)))));
create policy review on rights.decision for insert to app with check (((by_id = ( SELECT access.actor() AS actor)) AND (request_id IN ( SELECT r.id
   FROM rights.request r
  WHERE (r.closed_on IS NULL))) AND (case_id IN ( SELECT c.case_id
   FROM casework.readable() c(case_id, field)))));
create policy review_again on rights.decision for update to app using (((request_id IN ( SELECT r.id
   FROM rights.request r
  WHERE (r.closed_on IS NULL))) AND (case_id IN ( SELECT c.case_id
   FROM casework.readable() c(case_id, field))))) with check ((by_id = ( SELECT access.actor() AS actor)));
grant insert (request_id, case_id, source, row_id, decision, exemption, says, digest, by_id) on rights.decision to app;
grant select on rights.decision to app;
grant select on rights.decision to worker;
grant update (decision, exemption, says, digest, by_id, at) on rights.decision to app;

create table rights.elsewhere (
  request_id integer not null,
  agency_id integer not null,
  constraint elsewhere_pkey PRIMARY KEY (request_id, agency_id),
  constraint elsewhere_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint elsewhere_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.request(id) ON DELETE CASCADE
);
alter table rights.elsewhere enable row level security;
alter table rights.elsewhere force row level security;
create policy export on rights.elsewhere for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.elsewhere for all to owner using (true) with check (true);
create policy protector on rights.elsewhere for select to app using ((request_id IN ( SELECT r.id
   FROM rights.request r)));
grant select on rights.elsewhere to app;
grant select on rights.elsewhere to worker;

create table rights.hold (
  id integer not null generated always as identity,
  case_id bigint not null,
  reason text not null,
  asked_by text not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  lifted_at timestamp with time zone,
  lifted_by integer,
  lifted_why text not null default ''::text,
  constraint hold_pkey PRIMARY KEY (id),
  constraint hold_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint hold_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint hold_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES access.account(id)
);
CREATE INDEX hold_case_id_idx ON rights.hold USING btree (case_id);
CREATE UNIQUE INDEX hold_stands ON rights.hold USING btree (case_id) WHERE (lifted_at IS NULL);
alter table rights.hold enable row level security;
alter table rights.hold force row level security;
create policy export on rights.hold for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.hold for all to owner using (true) with check (true);
grant select on rights.hold to worker;

create table rights.match (
  request_id integer not null,
  party_id bigint not null,
  case_id bigint not null,
  found_by text[] not null,
  same boolean,
  decided_by integer,
  decided_at timestamp with time zone,
  constraint match_pkey PRIMARY KEY (request_id, party_id),
  constraint match_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint match_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint match_party_id_fkey FOREIGN KEY (party_id) REFERENCES casework.party(id) ON DELETE CASCADE,
  constraint match_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.request(id) ON DELETE CASCADE
);
CREATE INDEX match_case_id_idx ON rights.match USING btree (case_id);
CREATE INDEX match_party_id_idx ON rights.match USING btree (party_id);
alter table rights.match enable row level security;
alter table rights.match force row level security;
create policy export on rights.match for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.match for all to owner using (true) with check (true);
create policy protector on rights.match for select to app using ((request_id IN ( SELECT r.id
   FROM rights.request r)));
grant select on rights.match to app;
grant select on rights.match to worker;

create table rights.package (
  id integer not null generated always as identity,
  request_id integer not null,
  sha256 text not null,
  released integer not null,
  redacted integer not null,
  withheld integer not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint package_pkey PRIMARY KEY (id),
  constraint package_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint package_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.request(id) ON DELETE CASCADE
);
CREATE INDEX package_request_id_idx ON rights.package USING btree (request_id);
alter table rights.package enable row level security;
alter table rights.package force row level security;
create policy export on rights.package for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.package for all to owner using (true) with check (true);
create policy protector on rights.package for select to app using ((request_id IN ( SELECT r.id
   FROM rights.request r)));
grant select on rights.package to app;
grant select on rights.package to worker;

create table rights.rectification (
  id integer not null generated always as identity,
  request_id integer not null,
  case_id bigint not null,
  source text not null,
  row_id bigint not null,
  decision text not null,
  before text not null,
  after text not null default ''::text,
  reason text not null default ''::text,
  told text not null default ''::text,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint rectification_pkey PRIMARY KEY (id),
  constraint rectification_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint rectification_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint rectification_check CHECK (((decision <> 'refused'::text) OR (reason <> ''::text))),
  constraint rectification_check1 CHECK (((decision = 'refused'::text) OR (after <> ''::text))),
  constraint rectification_decision_check CHECK ((decision = ANY (ARRAY['agreed'::text, 'refused'::text, 'note added'::text]))),
  constraint rectification_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights.request(id) ON DELETE CASCADE,
  constraint rectification_source_check CHECK ((source = ANY (ARRAY['party'::text, 'address'::text, 'event'::text, 'file'::text])))
);
CREATE INDEX rectification_case_id_idx ON rights.rectification USING btree (case_id);
CREATE INDEX rectification_request_id_idx ON rights.rectification USING btree (request_id);
alter table rights.rectification enable row level security;
alter table rights.rectification force row level security;
create policy export on rights.rectification for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.rectification for all to owner using (true) with check (true);
create policy reading on rights.rectification for select to app using (((request_id IN ( SELECT r.id
   FROM rights.request r)) AND (case_id IN ( SELECT c.case_id
   FROM casework.readable() c(case_id, field)))));
grant select on rights.rectification to app;
grant select on rights.rectification to worker;

create table rights.request (
  id integer not null generated always as identity,
  slug text not null,
  reference text not null,
  kind text not null,
  controller_id integer not null,
  name text not null,
  born date,
  address text not null default ''::text,
  name_keys text[] not null,
  sound_keys text[] not null,
  postcode_key text,
  from_year integer,
  to_year integer,
  asks text not null default ''::text,
  received date not null,
  identity_asked date,
  identity_on date,
  identity_how text not null default ''::text,
  extended_on date,
  extended_why text not null default ''::text,
  closed_on date,
  outcome text,
  closing_note text not null default ''::text,
  made_by integer not null,
  made_at timestamp with time zone not null default now(),
  constraint request_pkey PRIMARY KEY (id),
  constraint request_check CHECK ((to_year >= from_year)),
  constraint request_check1 CHECK (((closed_on IS NULL) = (outcome IS NULL))),
  constraint request_check2 CHECK ((cardinality(name_keys) = cardinality(sound_keys))),
  constraint request_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES access.agency(id),
  constraint request_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'rectification'::text]))),
  constraint request_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id),
  constraint request_name_keys_check CHECK ((cardinality(name_keys) > 0)),
  constraint request_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint request_reference_key UNIQUE (reference),
  constraint request_slug_key UNIQUE (slug)
);
CREATE INDEX request_controller_id_received_idx ON rights.request USING btree (controller_id, received);
alter table rights.request enable row level security;
alter table rights.request force row level security;
create policy export on rights.request for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.request for all to owner using (true) with check (true);
create policy protector on rights.request for select to app using ((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])));
create policy record on rights.request for insert to app with check (((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])) AND (made_by = ( SELECT access.actor() AS actor))));
create policy work_it on rights.request for update to app using (((closed_on IS NULL) AND (controller_id = ANY (( SELECT access.protects() AS protects)::integer[])))) with check (((closed_on IS NULL) AND (controller_id = ANY (( SELECT access.protects() AS protects)::integer[]))));
grant insert (slug, reference, kind, controller_id, name, born, address, name_keys, sound_keys, postcode_key, from_year, to_year, asks, received, identity_asked, identity_on, identity_how, made_by) on rights.request to app;
grant select on rights.request to app;
grant select on rights.request to worker;
grant update (identity_asked, identity_on, identity_how, extended_on, extended_why) on rights.request to app;

create table rights.retention_decision (
  id integer not null generated always as identity,
  case_id bigint not null,
  decision text not null,
  until date,
  reason text not null,
  rule_id integer not null,
  by_id integer not null,
  at timestamp with time zone not null default now(),
  constraint retention_decision_pkey PRIMARY KEY (id),
  constraint retention_decision_by_id_fkey FOREIGN KEY (by_id) REFERENCES access.account(id),
  constraint retention_decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES casework."case"(id) ON DELETE CASCADE,
  constraint retention_decision_check CHECK (((decision = 'keep'::text) = (until IS NOT NULL))),
  constraint retention_decision_decision_check CHECK ((decision = ANY (ARRAY['keep'::text, 'erase'::text]))),
  constraint retention_decision_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES rights.retention_rule(id)
);
CREATE INDEX retention_decision_case_id_id_idx ON rights.retention_decision USING btree (case_id, id);
alter table rights.retention_decision enable row level security;
alter table rights.retention_decision force row level security;
create policy export on rights.retention_decision for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.retention_decision for all to owner using (true) with check (true);
grant select on rights.retention_decision to worker;

create table rights.retention_rule (
  id integer not null generated always as identity,
  controller_id integer,
  kind text not null,
  runs_from text not null,
  period interval not null,
  action text not null,
  source text not null,
  verified boolean not null default false,
  begins date not null default CURRENT_DATE,
  ends date,
  made_by integer,
  made_at timestamp with time zone not null default now(),
  constraint retention_rule_pkey PRIMARY KEY (id),
  constraint retention_rule_action_check CHECK ((action = ANY (ARRAY['review'::text, 'clear'::text, 'keep'::text]))),
  constraint retention_rule_controller_id_fkey FOREIGN KEY (controller_id) REFERENCES access.agency(id),
  constraint retention_rule_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
);
CREATE UNIQUE INDEX retention_rule_coalesce_kind_idx ON rights.retention_rule USING btree (COALESCE(controller_id, 0), kind) WHERE (ends IS NULL);
alter table rights.retention_rule enable row level security;
alter table rights.retention_rule force row level security;
create policy end_own on rights.retention_rule for update to app using (((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])) AND (ends IS NULL))) with check ((ends = CURRENT_DATE));
create policy export on rights.retention_rule for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.retention_rule for all to owner using (true) with check (true);
create policy protector on rights.retention_rule for select to app using ((( SELECT access.holds(VARIADIC ARRAY['data-protection-officer'::text]) AS holds) AND ((controller_id IS NULL) OR (controller_id = ANY (( SELECT access.protects() AS protects)::integer[])))));
create policy set_own on rights.retention_rule for insert to app with check (((controller_id = ANY (( SELECT access.protects() AS protects)::integer[])) AND ((kind = ANY (ARRAY['case'::text, 'request'::text, 'breach'::text])) OR (kind ~~ 'case:%'::text)) AND (action = 'review'::text) AND (made_by = ( SELECT access.actor() AS actor)) AND (begins = CURRENT_DATE)));
grant insert (controller_id, kind, runs_from, period, action, source, verified, begins, made_by) on rights.retention_rule to app;
grant select on rights.retention_rule to app;
grant select on rights.retention_rule to worker;
grant update (ends) on rights.retention_rule to app;

create table rights.tombstone (
  reference text not null,
  kind text not null,
  agency_id integer not null,
  opened date not null,
  closed date not null,
  rule_id integer not null,
  decided_by integer not null,
  decided_at timestamp with time zone not null,
  erased_by integer not null,
  erased_at timestamp with time zone not null default now(),
  constraint tombstone_pkey PRIMARY KEY (agency_id, reference),
  constraint tombstone_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES access.agency(id),
  constraint tombstone_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id),
  constraint tombstone_erased_by_fkey FOREIGN KEY (erased_by) REFERENCES access.account(id),
  constraint tombstone_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES rights.retention_rule(id)
);
CREATE INDEX tombstone_agency_id_erased_at_idx ON rights.tombstone USING btree (agency_id, erased_at);
alter table rights.tombstone enable row level security;
alter table rights.tombstone force row level security;
create policy export on rights.tombstone for select to worker using ((( SELECT access.acting_why() AS acting_why) = 'export'::text));
create policy owner_all on rights.tombstone for all to owner using (true) with check (true);
create policy protector on rights.tombstone for select to app using ((agency_id = ANY (( SELECT access.protects() AS protects)::integer[])));
grant select on rights.tombstone to app;
grant select on rights.tombstone to worker;

create view rights.line as
 SELECT p.case_id,
    'party'::text AS source,
    p.id AS row_id,
    p.id AS party_id,
    p.field,
    p.role AS kind,
    (p.name || COALESCE((', born '::text || to_char((p.born)::timestamp with time zone, 'FMDD FMMonth YYYY'::text)), ''::text)) AS says,
    p.agency_id,
    p.at
   FROM casework.party p
UNION ALL
 SELECT a.case_id,
    'address'::text AS source,
    a.id AS row_id,
    a.party_id,
    a.field,
    'address'::text AS kind,
    (a.lines || COALESCE((', '::text || a.postcode), ''::text)) AS says,
    p.agency_id,
    a.at
   FROM (casework.address a
     JOIN casework.party p ON ((p.id = a.party_id)))
UNION ALL
 SELECT e.case_id,
    'event'::text AS source,
    e.id AS row_id,
    NULL::bigint AS party_id,
    e.field,
    e.kind,
    e.says,
    e.agency_id,
    e.at
   FROM casework.event e
UNION ALL
 SELECT f.case_id,
    'file'::text AS source,
    f.id AS row_id,
    NULL::bigint AS party_id,
    f.field,
    f.type AS kind,
    (('The file “'::text || f.name) || '”'::text) AS says,
    e.agency_id,
    e.at
   FROM (casework.file f
     JOIN casework.event e ON ((e.id = f.event_id)));

CREATE OR REPLACE FUNCTION rights.breach_erased()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  delete from rights.breach_version v where v.breach_id = new.id;
  delete from rights.breach_kept k where k.breach_id = new.id;
  perform access.note('erase breach', 'breach', array[new.id]::bigint[]);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION rights.breach_erasing()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare past record;
begin
  select o.* into past from rights.old_breaches() o where o.id = old.id;
  if not found then raise exception 'There is no such breach past its time.' using errcode = 'insufficient_privilege'; end if;
  new.erased_at := pg_catalog.now();
  new.erased_by := access.actor();
  new.closed_on := past.closed_on;
  new.rule_id := past.rule_id;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION rights.case_kinds()
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select distinct c.kind from casework."case" c where c.agency_id = any (access.protects()) order by 1
$function$;
grant execute on function rights.case_kinds() to app;

CREATE OR REPLACE FUNCTION rights.clear_expired(apply boolean)
 RETURNS TABLE(kind text, period text, due bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare
  one record;
  n bigint;
begin
  if access.acting_why() is distinct from 'retention' then
    raise exception 'Only the system clears, for retention.' using errcode = 'insufficient_privilege';
  end if;
  for one in
    select r.kind, r.period, t.name, t.since, t.clears
      from rights.retention_rule r join (values
        ('session', 'access.session', 'least(x.ends, x.seen + x.idle, x.ended_at)', 'delete from access.session x'),
        ('invitation', 'access.invitation', 'least(x.ends, x.used_at)', 'delete from access.invitation x'),
        ('failure', 'access.failure', 'greatest(x.last, x.until)', 'delete from access.failure x'),
        ('journey', 'access.journey', 'x.ends', 'delete from access.journey x'),
        ('search', 'casework.search', 'x.at', 'delete from casework.search x'),
        ('letter', 'notify.letter', 'case when x.words is not null then x.ended_at end',
         'update notify.letter x set subject = null, words = null')) t(kind, name, since, clears) on t.kind = r.kind
     where r.controller_id is null and r.action = 'clear' and r.begins <= current_date and (r.ends is null or r.ends > current_date)
     order by r.kind
  loop
    if apply then
      execute pg_catalog.format('%s where %s < pg_catalog.now() - $1', one.clears, one.since) using one.period;
      get diagnostics n = row_count;
    else
      execute pg_catalog.format('select count(*) from %s x where %s < pg_catalog.now() - $1', one.name, one.since) into n using one.period;
    end if;
    kind := one.kind; period := one.period::text; due := n;
    return next;
  end loop;
end $function$;
grant execute on function rights.clear_expired(boolean) to worker;

CREATE OR REPLACE FUNCTION rights.close_request(request integer, how text, note text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare asked rights.request := rights.open_request(request);
begin
  update rights.request r set closed_on = (pg_catalog.now() at time zone 'Europe/London')::date, outcome = how, closing_note = note where r.id = asked.id;
  perform rights.set_names(asked.id);
  perform access.add_entry('administration', 'close request', 'request', array[asked.id]::bigint[], array[asked.controller_id], null, how, '', '{}');
end $function$;
grant execute on function rights.close_request(integer,text,text) to app;

CREATE OR REPLACE FUNCTION rights.decide(cases bigint[], what text, until_day date, why text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  decided bigint[];
begin
  with fresh as (
    insert into rights.retention_decision (case_id, decision, until, reason, rule_id, by_id)
    select p.case_id, what, until_day, why, p.rule_id, access.actor() from rights.past_their_time('due', cases) p
    returning case_id)
  select coalesce(array_agg(f.case_id), '{}') into decided from fresh f;
  if decided <> '{}' then
    perform access.add_entry('administration', 'retention: ' || what, 'case', decided,
      (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (decided)), null, '', '', '{}');
  end if;
  return cardinality(decided);
end $function$;
grant execute on function rights.decide(bigint[],text,date,text) to app;

CREATE OR REPLACE FUNCTION rights.digest(says text)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$ select pg_catalog.sha256(pg_catalog.convert_to(says, 'UTF8')) $function$;
grant execute on function rights.digest(text) to app;

CREATE OR REPLACE FUNCTION rights.disclose(request integer, sha256 text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asked rights.request := rights.open_request(request);
  left_over record;
  cases bigint[];
begin
  select * into left_over from rights.undecided(asked.id);
  if left_over.matches > 0 or left_over.rows > 0 then
    raise exception 'Every match and every row must be decided first.' using errcode = 'check_violation';
  end if;
  insert into rights.package (request_id, sha256, released, redacted, withheld, by_id)
  select asked.id, sha256, count(*) filter (where d.decision = 'release'), count(*) filter (where d.decision = 'redact'),
         count(*) filter (where d.decision = 'withhold'), access.actor()
    from rights.decision d where d.request_id = asked.id;
  select coalesce(array_agg(distinct m.case_id), '{}') into cases from rights.match m where m.request_id = asked.id and m.same;
  perform access.add_entry('disclosure', 'subject access', 'case', cases,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (cases)), '{}'), null, asked.reference, 'subject', '{}');
end $function$;
grant execute on function rights.disclose(integer,text) to app;

CREATE OR REPLACE FUNCTION rights.erase_case(one bigint, decision integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  gone casework."case";
  was rights.retention_decision;
begin
  select c.* into gone from casework."case" c where c.id = one and c.agency_id = any (access.protects()) for update;
  if not found then raise exception 'There is no such case.' using errcode = 'insufficient_privilege'; end if;
  select d.* into was from rights.retention_decision d where d.case_id = one order by d.id desc limit 1;
  if not found or was.id <> decision or was.decision <> 'erase' or gone.closed is null then
    raise exception 'It was not decided to erase case %.', gone.reference using errcode = 'insufficient_privilege';
  end if;
  insert into rights.tombstone (reference, kind, agency_id, opened, closed, rule_id, decided_by, decided_at, erased_by)
  values (gone.reference, gone.kind, gone.agency_id, gone.opened, gone.closed, was.rule_id, was.by_id, was.at, access.actor());
  update casework.search s set found = array_remove(s.found, one) where one = any (s.found);
  delete from casework."case" c where c.id = one;
  perform access.add_entry('erasure', 'erase case', 'case', array[one], array[gone.agency_id], null, gone.reference, '', '{}');
end $function$;
grant execute on function rights.erase_case(bigint,integer) to app;

CREATE OR REPLACE FUNCTION rights.erase_request(one integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare controller int;
begin
  if not exists (select from rights.old_requests() o where o.id = one) then
    raise exception 'There is no such request past its time.' using errcode = 'insufficient_privilege';
  end if;
  delete from rights.request q where q.id = one returning q.controller_id into controller;
  perform access.add_entry('erasure', 'erase request', 'request', array[one]::bigint[], array[controller], null, '', '', '{}');
end $function$;
grant execute on function rights.erase_request(integer) to app;

CREATE OR REPLACE FUNCTION rights.find(request integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asked rights.request := rights.open_request(request);
  answers int[] := access.protects();
  controlled int[];
  touched bigint[];
  present int[];
  theirs bigint[];
begin
  select array_agg(g.id) into controlled from access.agency g
   where coalesce(g.controller_id, g.id) = asked.controller_id and g.id = any (answers);
  insert into rights.match (request_id, party_id, case_id, found_by)
  select asked.id, p.id, p.case_id,
         array_remove(array[case when h.sounded then 'sound' else 'name' end,
                            case when p.born = asked.born then 'born' end,
                            case when p.born <> asked.born then 'another date of birth' end,
                            case when h.lives then 'postcode' end], null)
    from (select k.party_id, count(distinct k.i) filter (where k.exact) < least(2, cardinality(asked.name_keys)) as sounded,
                 exists (select from casework.key z where z.party_id = k.party_id and z.kind = 'postcode' and z.key = asked.postcode_key) as lives
            from (select t.i, x.party_id, true as exact from unnest(asked.name_keys) with ordinality t(word, i)
                    join casework.key x on x.kind = 'name' and x.key = t.word
                  union all
                  select t.i, x.party_id, false from unnest(asked.sound_keys) with ordinality t(word, i)
                    join casework.key x on x.kind = 'sound' and x.key = t.word) k
           group by k.party_id having count(distinct k.i) >= least(2, cardinality(asked.name_keys))) h
    join casework.party p on p.id = h.party_id
    join casework."case" c on c.id = p.case_id
   where c.agency_id = any (controlled)
     and (p.born = asked.born or h.lives and not (h.sounded and p.born is not null and asked.born is not null))
  on conflict do nothing;
  perform rights.set_names(asked.id);

  select coalesce(array_agg(distinct c.agency_id), '{}'), coalesce(array_agg(distinct c.id), '{}') into present, theirs
    from casework.party p
    join casework."case" c on c.id = p.case_id and c.closed is null and not c.limited
    join access.sharing s on s.giver = c.agency_id and s.purpose = c.purpose and s.tells_presence and s.receiver = any (controlled)
   where p.id in (select x.party_id from casework.key x where x.kind = 'born' and x.key = asked.born::text)
     and p.field = 'identity' and p.born = asked.born and p.name_keys @> asked.name_keys
     -- As casework.find() has it: all of the name, or so much of it that a middle name was left out.
     and ((select count(distinct w) from unnest(asked.name_keys) w) > 1 or p.name_keys <@ asked.name_keys)
     and c.agency_id <> all (controlled);
  delete from rights.elsewhere e where e.request_id = asked.id;
  insert into rights.elsewhere select asked.id, a from unnest(present) a;

  select coalesce(array_agg(distinct m.case_id), '{}') into touched from rights.match m where m.request_id = asked.id;
  perform access.add_entry('combination', 'find for request', 'case', touched,
    coalesce((select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (touched)), '{}'), null, asked.reference, '', '{}');
  if theirs <> '{}' then
    perform access.add_entry('disclosure', 'tell presence', 'case', theirs, present, null, asked.reference, '', '{}');
  end if;
  return cardinality(touched);
end $function$;
grant execute on function rights.find(integer) to app;

CREATE OR REPLACE FUNCTION rights.guard_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if exists (select from rights.hold h where h.case_id = old.id and h.lifted_at is null) then
    raise exception 'Case % is on hold and cannot be erased.', old.reference using errcode = 'restrict_violation';
  end if;
  if exists (select from rights.match m join rights.request r on r.id = m.request_id
              where m.case_id = old.id and m.same is distinct from false and r.closed_on is null) then
    raise exception 'Case % is asked for by a request that is open, and cannot be erased.', old.reference using errcode = 'restrict_violation';
  end if;
  return old;
end $function$;

CREATE OR REPLACE FUNCTION rights.hold_cases(cases bigint[], why text, whose text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare held bigint[];
begin
  with fresh as (
    insert into rights.hold (case_id, reason, asked_by, by_id)
    select c.id, why, whose, access.actor() from casework."case" c
     where c.id = any (cases) and c.agency_id = any (access.protects())
    on conflict do nothing returning case_id)
  select coalesce(array_agg(f.case_id), '{}') into held from fresh f;
  if held <> '{}' then
    perform access.add_entry('administration', 'hold', 'case', held,
      (select array_agg(distinct c.agency_id) from casework."case" c where c.id = any (held)), null, '', '', '{}');
  end if;
  return cardinality(held);
end $function$;
grant execute on function rights.hold_cases(bigint[],text,text) to app;

CREATE OR REPLACE FUNCTION rights.holds()
 RETURNS TABLE(id integer, case_id bigint, reference text, agency_id integer, reason text, asked_by text, by_id integer, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select h.id, h.case_id, c.reference, c.agency_id, h.reason, h.asked_by, h.by_id, h.at
    from rights.hold h join casework."case" c on c.id = h.case_id
   where h.lifted_at is null and c.agency_id = any (access.protects()) order by h.at desc
$function$;
grant execute on function rights.holds() to app;

CREATE OR REPLACE FUNCTION rights.is_held(one bigint)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select exists (select from rights.hold h join casework."case" c on c.id = h.case_id
                  where h.case_id = one and h.lifted_at is null and c.agency_id = any (access.caseworks() || access.protects()))
$function$;
grant execute on function rights.is_held(bigint) to app;

CREATE OR REPLACE FUNCTION rights.lift_hold(one integer, why text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  of_case bigint;
  agency int;
begin
  update rights.hold h set lifted_at = pg_catalog.now(), lifted_by = access.actor(), lifted_why = why
    from casework."case" c
   where h.id = one and h.lifted_at is null and c.id = h.case_id and c.agency_id = any (access.protects())
  returning h.case_id, c.agency_id into of_case, agency;
  if not found then raise exception 'There is no such hold.' using errcode = 'insufficient_privilege'; end if;
  perform access.add_entry('administration', 'lift hold', 'case', array[of_case], array[agency], null, '', '', '{}');
end $function$;
grant execute on function rights.lift_hold(integer,text) to app;

CREATE OR REPLACE FUNCTION rights.lines_of(request integer)
 RETURNS TABLE(case_id bigint, source text, row_id bigint, says text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select l.case_id, l.source, l.row_id, l.says
    from rights.request r join rights.line l on l.case_id in (select m.case_id from rights.match m where m.request_id = r.id and m.same)
   where r.id = request and (l.source not in ('event', 'file')
     or extract(year from l.at at time zone 'Europe/London') between coalesce(r.from_year, 0) and coalesce(r.to_year, 9999))
$function$;

CREATE OR REPLACE FUNCTION rights.old_breaches()
 RETURNS TABLE(id integer, reference text, closed_on date, due date, rule_id integer)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select b.id, b.reference, c.closed_on, (c.closed_on + r.period)::date, r.id
    from rights.breach b
    cross join lateral (
      select min(v.at)::date as closed_on from rights.breach_version v
       where v.breach_id = b.id
         and v.n > coalesce((select max(o.n) from rights.breach_version o where o.breach_id = b.id and not o.closed), 0)) c
    cross join lateral rights.rule_of(b.controller_id, 'breach') r
   where b.erased_at is null and b.controller_id = any (access.protects()) and c.closed_on + r.period <= current_date
     and coalesce((select k.until from rights.breach_kept k where k.breach_id = b.id order by k.id desc limit 1), '-infinity') <= current_date
   order by c.closed_on, b.id
$function$;
grant execute on function rights.old_breaches() to app;

CREATE OR REPLACE FUNCTION rights.old_requests()
 RETURNS TABLE(id integer, reference text, closed_on date, due date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select q.id, q.reference, q.closed_on, (q.closed_on + r.period)::date
    from rights.request q, lateral rights.rule_of(q.controller_id, 'request') r
   where q.controller_id = any (access.protects()) and q.closed_on + r.period <= current_date order by q.closed_on, q.id
$function$;
grant execute on function rights.old_requests() to app;

CREATE OR REPLACE FUNCTION rights.open_request(request integer)
 RETURNS rights.request
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare found_one rights.request;
begin
  select r.* into found_one from rights.request r
   where r.id = request and r.closed_on is null and r.controller_id = any (access.protects());
  if not found then raise exception 'There is no such open request.' using errcode = 'insufficient_privilege'; end if;
  return found_one;
end $function$;

CREATE OR REPLACE FUNCTION rights.past_their_time(wanted text DEFAULT 'due'::text, only_cases bigint[] DEFAULT NULL::bigint[])
 RETURNS TABLE(case_id bigint, reference text, kind text, agency_id integer, opened date, closed date, rule_id integer, due date, state text, decision_id integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  with rule as materialized (
    select g.id as agency_id, k.kind, f.id as rule_id, f.period
      from access.agency g, (select distinct c.kind from casework."case" c where c.agency_id = any (access.protects()) and c.closed is not null) k,
           lateral rights.rule_for(coalesce(g.controller_id, g.id), k.kind) f
     where g.id = any (access.protects()))
  select w.* from (
    select c.id, c.reference, c.kind, c.agency_id, c.opened, c.closed, r.rule_id, (c.closed + r.period)::date as due,
           case when exists (select from rights.hold h where h.case_id = c.id and h.lifted_at is null) then 'held'
                when exists (select from rights.match m join rights.request q on q.id = m.request_id
                              where m.case_id = c.id and m.same is distinct from false and q.closed_on is null) then 'asked for'
                when d.decision = 'keep' and d.until > current_date then 'kept'
                when d.decision = 'erase' then 'to erase'
                else 'due' end as state,
           d.id
      from casework."case" c
      join rule r on r.agency_id = c.agency_id and r.kind = c.kind
      left join lateral (select x.id, x.decision, x.until from rights.retention_decision x
                          where x.case_id = c.id order by x.id desc limit 1) d on true
     where c.agency_id = any (access.protects()) and c.closed + r.period <= current_date
       and (only_cases is null or c.id = any (only_cases))) w (case_id, reference, kind, agency_id, opened, closed, rule_id, due, state, decision_id)
   where wanted is null or w.state = wanted
$function$;
grant execute on function rights.past_their_time(text,bigint[]) to app;

CREATE OR REPLACE FUNCTION rights.readers(request integer)
 RETURNS TABLE(agency_id integer, name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare asked rights.request := rights.open_request(request);
begin
  return query
    select distinct g.id, g.name
      from access.entry e
      join access.post p on p.account_id = e.account_id and p.role in ('caseworker', 'panel-member')
                        and p.begins <= e.at::date and (p.ends is null or p.ends >= e.at::date) and (p.ended_at is null or p.ended_at > e.at)
      join access.agency g on g.id = p.agency_id
     where e.ids && (select array_agg(m.case_id) from rights.match m where m.request_id = asked.id and m.same)
       and e.subject = 'case' and e.kind = 'consultation' and e.what in ('open', 'print', 'list', 'search') and not e.flags @> array['refused']
     order by g.name;
end $function$;
grant execute on function rights.readers(integer) to app;

CREATE OR REPLACE FUNCTION rights.rectify(request integer, of_case bigint, of_source text, of_row bigint, how text, new_words text, why text, told_whom text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  asked rights.request := rights.open_request(request);
  old_line record;
  owner_id int;
begin
  select l.* into old_line from rights.line l
   where l.case_id = of_case and l.source = of_source and l.row_id = of_row
     and l.case_id in (select m.case_id from rights.match m where m.request_id = asked.id and m.same);
  if not found then raise exception 'There is no such row.' using errcode = 'insufficient_privilege'; end if;
  select c.agency_id into owner_id from casework."case" c where c.id = of_case;
  insert into rights.rectification (request_id, case_id, source, row_id, decision, before, after, reason, told, by_id)
  values (asked.id, of_case, of_source, of_row, how, old_line.says, new_words, why, told_whom, access.actor());
  if how <> 'refused' then
    insert into casework.event (case_id, field, kind, says, account_id, agency_id)
    values (of_case, old_line.field, 'correction',
      case how when 'agreed' then 'Put right on request ' || asked.reference || '. It said: ' || old_line.says || E'\nIt should say: ' || new_words
               else 'Note added on request ' || asked.reference || ' to: ' || old_line.says || E'\nThe person says: ' || new_words end,
      access.actor(), owner_id);
  end if;
  perform access.add_entry('alteration', 'rectify', 'case', array[of_case], array[owner_id], null, asked.reference, '', '{}');
end $function$;
grant execute on function rights.rectify(integer,bigint,text,bigint,text,text,text,text) to app;

CREATE OR REPLACE FUNCTION rights.rule_for(controller integer, case_kind text)
 RETURNS rights.retention_rule
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select r.* from rights.retention_rule r
   where (r.controller_id = controller or r.controller_id is null) and r.kind in ('case', 'case:' || case_kind)
     and r.begins <= current_date and (r.ends is null or r.ends > current_date)
   order by r.controller_id is null, r.kind = 'case', r.begins desc, r.id desc limit 1
$function$;

CREATE OR REPLACE FUNCTION rights.rule_of(controller integer, what text)
 RETURNS SETOF rights.retention_rule
 LANGUAGE sql
 STABLE
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
  select r.* from rights.retention_rule r
   where (r.controller_id = controller or r.controller_id is null) and r.kind = what
     and r.begins <= current_date and (r.ends is null or r.ends > current_date)
   order by r.controller_id is null, r.begins desc, r.id desc limit 1
$function$;
grant execute on function rights.rule_of(integer,text) to app;

CREATE OR REPLACE FUNCTION rights.set_names(request integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  me int := access.actor();
  asked rights.request;
begin
  select r.* into asked from rights.request r where r.id = request;
  if asked.closed_on is null then
    insert into casework.named (case_id, account_id, kind, why, until)
    select distinct m.case_id, me, 'rights', asked.reference, pg_catalog.now() + interval '4 months'
      from rights.match m where m.request_id = request and m.same is distinct from false
    on conflict on constraint named_pkey do update set until = excluded.until;
  end if;
  update casework.named n set until = pg_catalog.now()
   where n.kind = 'rights' and (n.until is null or n.until > pg_catalog.now())
     and n.case_id in (select m.case_id from rights.match m where m.request_id = request)
     and not exists (select from rights.match o join rights.request r on r.id = o.request_id
                      where o.case_id = n.case_id and o.same is distinct from false and r.closed_on is null);
end $function$;

CREATE OR REPLACE FUNCTION rights.settle(request integer, party bigint, is_same boolean)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare asked rights.request := rights.open_request(request);
begin
  update rights.match m set same = is_same, decided_by = access.actor(), decided_at = pg_catalog.now()
   where m.request_id = asked.id and m.party_id = party;
  delete from rights.decision d where d.request_id = asked.id and d.case_id not in (
    select m.case_id from rights.match m where m.request_id = asked.id and m.same);
  perform rights.set_names(asked.id);
end $function$;
grant execute on function rights.settle(integer,bigint,boolean) to app;

CREATE OR REPLACE FUNCTION rights.take_back(cases bigint[])
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
 SET "TimeZone" TO 'Europe/London'
AS $function$
declare n int;
begin
  insert into rights.retention_decision (case_id, decision, until, reason, rule_id, by_id)
  select p.case_id, 'keep', current_date, 'taken back', p.rule_id, access.actor() from rights.past_their_time('to erase', cases) p;
  get diagnostics n = row_count;
  return n;
end $function$;
grant execute on function rights.take_back(bigint[]) to app;

CREATE OR REPLACE FUNCTION rights.undecided(request integer, OUT matches integer, OUT rows integer)
 RETURNS record
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare asked rights.request := rights.open_request(request);
begin
  select count(*) into matches from rights.match m where m.request_id = asked.id and m.same is null;
  select count(*) into rows from rights.lines_of(asked.id) l
   where not exists (select from rights.decision d where d.request_id = asked.id and d.source = l.source and d.row_id = l.row_id
                        and d.digest = rights.digest(l.says));
end $function$;
grant execute on function rights.undecided(integer) to app;
