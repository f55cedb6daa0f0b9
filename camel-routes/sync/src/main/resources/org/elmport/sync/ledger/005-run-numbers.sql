-- Runs are numbered without gaps, also after a process that was killed: whoever reads the list takes a gap for lost runs.
ALTER TABLE run ALTER COLUMN id SET CACHE 1;
