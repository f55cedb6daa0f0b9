-- By what a run recognises that a source gives what is published already, without comparing entry by entry.
CREATE TABLE IF NOT EXISTS recognition (
  job_id BIGINT PRIMARY KEY REFERENCES job (id),
  generation BIGINT NOT NULL,
  digest ${hash} NOT NULL,
  staged_hash ${hash} NOT NULL
);
