package org.elmport.sync.item;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.item.MappedItem;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;

/**
 * One thing on its way from the mapping to the comparison.
 *
 * @param rank where its kind stands among the kinds
 * @param kind what it is
 * @param key what tells it from all others of its kind
 * @param word what the mapping said of it
 * @param record the record that gave it
 * @param body the rest of it, where it is there
 */
record StagedItem(int rank, String kind, String key, Word word, RecordReference record, Body body)
        implements Comparable<StagedItem> {

    /** What a mapping says of something; of several words the first one counts. */
    enum Word {
        HELD_BACK,
        WANTED,
        GONE
    }

    /** What there is to deliver. */
    static final class Body {

        static final Body NONE = new Body(false, "", Hash.of(new byte[Hash.BYTES]), new byte[0]);

        private final boolean personal;
        private final String subject;
        private final Hash hash;
        private final byte[] content;

        private Body(boolean personal, String subject, Hash hash, byte[] content) {
            this.personal = personal;
            this.subject = subject;
            this.hash = hash;
            this.content = content;
        }
    }

    static StagedItem of(int rank, MappedItem item, Hash hash) {
        Body body = new Body(item.personal(), item.subject(), hash, item.content());
        return new StagedItem(rank, item.kind(), item.key(), Word.WANTED, item.record(), body);
    }

    private byte[] keyBytes() {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is about the same thing. */
    boolean sameThing(StagedItem other) {
        return rank == other.rank && key.equals(other.key);
    }

    /** Whether two that want the same thing want it in different forms. */
    boolean contradicts(StagedItem other) {
        return word == Word.WANTED && other.word == Word.WANTED && !body.hash.equals(other.body.hash);
    }

    int size() {
        return 2 * key.length() + body.content.length + 200;
    }

    /** By kind and key as ledgers sort them; of one thing in an order that does not depend on when they came. */
    @Override
    public int compareTo(StagedItem other) {
        int byKind = Integer.compare(rank, other.rank);
        int byKey = byKind != 0 ? byKind : Arrays.compareUnsigned(keyBytes(), other.keyBytes());
        int byWord = byKey != 0 ? byKey : word.compareTo(other.word);
        return byWord != 0 ? byWord : Arrays.compareUnsigned(body.hash.bytes(), other.body.hash.bytes());
    }

    DeliverableKey key(String profile) {
        return new DeliverableKey(profile, kind, key);
    }

    Deliverable deliverable(String profile) {
        Deliverable open = new Deliverable(key(profile), record, SourcePointer.NONE, body.content, body.hash);
        return body.personal ? open.ofPerson(body.subject) : open;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rank);
        text(out, word.name());
        text(out, kind);
        text(out, key);
        text(out, record.kind());
        text(out, record.id());
        out.writeBoolean(body.personal);
        text(out, body.subject);
        out.write(body.hash.bytes());
        bytes(out, body.content);
    }

    static StagedItem read(DataInputStream in) throws IOException {
        int rank = in.readInt();
        Word word = Word.valueOf(text(in));
        String kind = text(in);
        String key = text(in);
        RecordReference record = new RecordReference(text(in), text(in));
        boolean personal = in.readBoolean();
        String subject = text(in);
        Hash hash = Hash.of(in.readNBytes(Hash.BYTES));
        return new StagedItem(rank, kind, key, word, record, new Body(personal, subject, hash, bytes(in)));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** Says what it is and not what it holds. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
