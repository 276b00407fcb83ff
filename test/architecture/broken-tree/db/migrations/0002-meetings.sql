-- Row security in a loop counts too.
create table meetings.meeting (id int primary key);
create table meetings.minute (person int references people.person);
create table meetings.forgotten (id int); -- fault: row-security

do $$
declare t text;
begin
  foreach t in array array['meeting', 'minute'] loop
    execute format('alter table meetings.%I enable row level security', t);
    execute format('alter table meetings.%I force row level security', t);
  end loop;
end $$;
