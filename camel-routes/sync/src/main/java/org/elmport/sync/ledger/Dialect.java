package org.elmport.sync.ledger;

/** What the two databases call differently. */
enum Dialect {
    H2("VARBINARY(1048576)", "VARBINARY(2048)", "VARBINARY(32)", "VARCHAR", "BLOB"),
    POSTGRESQL("BYTEA", "BYTEA", "BYTEA", "TEXT", "BYTEA");

    private final String bytes;
    private final String key;
    private final String hash;
    private final String text;
    private final String blob;

    Dialect(String bytes, String key, String hash, String text, String blob) {
        this.bytes = bytes;
        this.key = key;
        this.hash = hash;
        this.text = text;
        this.blob = blob;
    }

    /** A statement in which {@code ${name}} stands for a type. */
    String statement(String template) {
        return template.replace("${bytes}", bytes)
                .replace("${key}", key)
                .replace("${hash}", hash)
                .replace("${text}", text)
                .replace("${blob}", blob);
    }
}
