-- Packs: what the public copy holds, so that it can be shown as a page; that nothing published changes; who read a full copy.

alter table meetings.pack
  -- The paper as it was set, of src/meetings/pack/compose, without the bytes of its pictures; null of a full copy. Public words only.
  add column paper jsonb check (paper is null or audience <> 'full'),
  -- The page on which each place of the paper begins (src/print/places.ts).
  add column places jsonb not null default '[]',
  -- [{ character, under, by }]: characters that the typeface lacks, and what is printed instead.
  add column replaced jsonb not null default '[]',
  -- The pictures in it, by SHA-256: whoever may read the pack may see them.
  add column pictures text[] not null default '{}';
create index on meetings.pack using gin (pictures);

-- What is published stays as it is. A clerk releases, withdraws and releases again; that it is published, or why not, is the system's to say.
create function meetings.keep_publication() returns trigger language plpgsql set search_path = '' as $$
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
end $$;
create trigger keep_publication before insert or update or delete on meetings.publication
  for each row execute function meetings.keep_publication();

create function meetings.keep_pack() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'A pack does not change: publish another version.' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_pack before update or delete on meetings.pack for each row execute function meetings.keep_pack();
revoke update on meetings.pack from worker;

-- The full copy of a publication for whoever acts, and that they read it; nothing where it is not theirs to read. Clerks and the monitoring
-- officer read every one, members those of the bodies on which they sit.
create function meetings.read_full_pack(meeting text) returns table (sha256 text, bytes int, number int)
language plpgsql security definer set search_path = '' as $$
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
end $$;
grant execute on function meetings.read_full_pack to app;
