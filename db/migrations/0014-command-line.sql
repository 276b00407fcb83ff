-- How the installation is, also for whoever asks at the command line: access.health asks for the reason 'set-up'.

grant execute on function access.health to worker;
