package org.elmport.plugin.item;

/**
 * One thing that a target is to have, or is to have no more. Immutable.
 *
 * <p>The token is the same for every attempt to bring the same content of the same thing to the same target: a target
 * that knows idempotency keys gets it as such, and takes a repeated call for the first one.
 */
public final class TargetItem {

    private final String profile;
    private final String kind;
    private final String key;
    private final boolean personal;
    private final byte[] content;
    private final String remoteId;
    private final String token;

    private TargetItem(Builder builder) {
        this.profile = builder.profile;
        this.kind = builder.kind;
        this.key = builder.key;
        this.personal = builder.personal;
        this.content = builder.content;
        this.remoteId = builder.remoteId;
        this.token = builder.token;
    }

    /**
     * Starts an item.
     *
     * @param profile the plane and form it belongs to, such as {@code edc} or {@code esc}
     * @param kind what it is, such as {@code credential}, {@code person} or {@code card}
     * @param key the identifier by which the ledger knows it; a pseudonym where it is personal
     */
    public static Builder of(String profile, String kind, String key) {
        return new Builder(profile, kind, key);
    }

    /** The plane and form it belongs to. */
    public String profile() {
        return profile;
    }

    /** What it is. */
    public String kind() {
        return kind;
    }

    /** The identifier by which the ledger, findings and logs know it; a pseudonym where it is personal. */
    public String key() {
        return key;
    }

    /** Whether it tells something about a person; then its content stands in no log, message or finding. */
    public boolean personal() {
        return personal;
    }

    /**
     * What the target is to have, in the canonical form of its profile. When it is to be withdrawn: what the target was
     * given last, where that is still known, and else empty.
     */
    public byte[] content() {
        return content.clone();
    }

    /** What the target called it when it took it; empty when it has never confirmed it. */
    public String remoteId() {
        return remoteId;
    }

    /** The same for every attempt to deliver the same content; 64 hexadecimal digits. */
    public String token() {
        return token;
    }

    /** Says what it is and not what it holds. */
    @Override
    public String toString() {
        return kind + " " + key;
    }

    /** Collects what an item is made of. */
    public static final class Builder {

        private final String profile;
        private final String kind;
        private final String key;
        private boolean personal;
        private byte[] content = {};
        private String remoteId = "";
        private String token = "";

        private Builder(String profile, String kind, String key) {
            this.profile = profile;
            this.kind = kind;
            this.key = key;
        }

        /** Says whether it is personal; without this it is not. */
        public Builder personal(boolean ofPerson) {
            this.personal = ofPerson;
            return this;
        }

        /** Sets what the target is to have. */
        public Builder content(byte[] canonical) {
            this.content = canonical.clone();
            return this;
        }

        /** Sets what the target calls it. */
        public Builder remoteId(String id) {
            this.remoteId = id;
            return this;
        }

        /** Sets what repeated attempts have in common. */
        public Builder token(String sameForEveryAttempt) {
            this.token = sameForEveryAttempt;
            return this;
        }

        /** The item. */
        public TargetItem build() {
            return new TargetItem(this);
        }
    }
}
