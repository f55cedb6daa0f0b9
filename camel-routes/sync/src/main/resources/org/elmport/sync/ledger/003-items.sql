-- Of deliverables that go one by one: whether they are personal, and the pseudonym of whom they are about.
CREATE TABLE IF NOT EXISTS item (
  job_id BIGINT NOT NULL REFERENCES job (id),
  profile VARCHAR(40) NOT NULL,
  kind VARCHAR(80) NOT NULL,
  entry_key ${key} NOT NULL,
  personal BOOLEAN NOT NULL,
  subject VARCHAR(200) NOT NULL,
  PRIMARY KEY (job_id, profile, kind, entry_key)
);

CREATE INDEX IF NOT EXISTS item_subject ON item (job_id, subject);

-- What a mapping must not forget, such as numbers that were minted.
CREATE TABLE IF NOT EXISTS item_memory (
  job_id BIGINT NOT NULL REFERENCES job (id),
  memory_key ${key} NOT NULL,
  subject VARCHAR(200) NOT NULL,
  encrypted BOOLEAN NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (job_id, memory_key)
);

CREATE INDEX IF NOT EXISTS item_memory_subject ON item_memory (job_id, subject);

-- What pseudonyms and hashes of personal content are made with; encrypted with the key of the ledger.
CREATE TABLE IF NOT EXISTS job_secret (
  job_id BIGINT NOT NULL REFERENCES job (id),
  name VARCHAR(40) NOT NULL,
  content ${bytes} NOT NULL,
  PRIMARY KEY (job_id, name)
);
