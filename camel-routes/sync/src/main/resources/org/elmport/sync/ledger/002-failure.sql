-- What was to be done with a dead letter, and whether its payload could be kept.
ALTER TABLE dead_letter ADD COLUMN work VARCHAR(20) DEFAULT 'DELIVER' NOT NULL;

ALTER TABLE dead_letter ADD COLUMN kept BOOLEAN DEFAULT TRUE NOT NULL;
