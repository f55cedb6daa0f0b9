package org.elmport.plugin.item;

import java.util.List;
import org.elmport.finding.RecordReference;

/** One thing that a target is to have, as an {@link ItemMapping} makes it. Immutable. */
public final class MappedItem {

    private final String kind;
    private final String key;
    private final RecordReference record;
    private final String subject;
    private final boolean personal;
    private final byte[] content;
    private final byte[] compared;
    private final List<String> names;

    /**
     * Something that a target is to have.
     *
     * @param kind what it is: one of {@link ItemMapping#kinds()}
     * @param key what tells it from all others of its kind, for ever; a pseudonym where it is personal, best of the
     *     identifier that the record has in the source, because other identifiers may be corrected
     * @param record the record that gave it, as findings call it
     * @param subject the pseudonym of the person it is about, by which {@code elmport subject} finds it; empty for none
     * @param personal whether it tells something about a person; then it is kept encrypted, and shown nowhere
     * @param content what the target is to have: the canonical bytes of the profile
     */
    public MappedItem(
            String kind, String key, RecordReference record, String subject, boolean personal, byte[] content) {
        this(kind, key, record, subject, personal, content.clone(), content.clone(), List.of());
    }

    private MappedItem(
            String kind,
            String key,
            RecordReference record,
            String subject,
            boolean personal,
            byte[] content,
            byte[] compared,
            List<String> names) {
        this.kind = kind;
        this.key = key;
        this.record = record;
        this.subject = subject;
        this.personal = personal;
        this.content = content;
        this.compared = compared;
        this.names = names;
    }

    /**
     * The same, which counts as changed when these bytes change and not when its content does: for content that holds
     * pictures, or what a newer version of the mapping says in other words.
     */
    public MappedItem comparedBy(byte[] facts) {
        return new MappedItem(kind, key, record, subject, personal, content, facts.clone(), names);
    }

    /**
     * The same, of a person who has further identifiers in the source. Whoever asks by one of these, for that person's
     * data or for a run of that person alone, finds the same as by the subject.
     *
     * @param pseudonyms those of the further identifiers
     */
    public MappedItem alsoCalled(List<String> pseudonyms) {
        return new MappedItem(kind, key, record, subject, personal, content, compared, List.copyOf(pseudonyms));
    }

    /** What it is. */
    public String kind() {
        return kind;
    }

    /** What tells it from all others of its kind. */
    public String key() {
        return key;
    }

    /** The record that gave it. */
    public RecordReference record() {
        return record;
    }

    /** The pseudonym of the person it is about; empty for none. */
    public String subject() {
        return subject;
    }

    /** The pseudonyms of further identifiers of the person it is about. */
    public List<String> names() {
        return names;
    }

    /** Whether it tells something about a person. */
    public boolean personal() {
        return personal;
    }

    /** What the target is to have. */
    public byte[] content() {
        return content.clone();
    }

    /** What is compared with the time before; the content, unless something else was said. */
    public byte[] compared() {
        return compared.clone();
    }

    /** Says what it is and not what it holds. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
