-- What the mapping made of the records of a catalogue, for runs that read only what has changed.
CREATE TABLE IF NOT EXISTS kept_catalogue (
  job_id BIGINT PRIMARY KEY REFERENCES job (id),
  read_at TIMESTAMP WITH TIME ZONE NOT NULL,
  made_with ${hash} NOT NULL
);

CREATE TABLE IF NOT EXISTS kept_chunk (
  job_id BIGINT NOT NULL REFERENCES job (id),
  chunk_hash ${hash} NOT NULL,
  part INTEGER NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (job_id, chunk_hash, part)
);

-- Of a run through what has changed: since when.
ALTER TABLE run ADD COLUMN changes_since TIMESTAMP WITH TIME ZONE;
