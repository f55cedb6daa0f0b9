package org.elmport.target.esc.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elmport.card.CardFate;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/**
 * What became of one card, as it waits for the other cards of its holder.
 *
 * @param fate whether it is to be sent
 * @param record the record
 * @param place where the record is in the source
 * @param key the pseudonym of its number; empty when nobody knows its number
 * @param learnerId its holder, as the source says
 * @param person the canonical form of its holder; empty when it is not sent
 * @param card its canonical form; empty when it is not sent
 */
record CardOutcome(
        CardFate fate,
        RecordReference record,
        SourcePointer place,
        String key,
        String learnerId,
        String person,
        String card) {

    /** The canonical form of its holder. */
    byte[] personContent() {
        return person.getBytes(StandardCharsets.UTF_8);
    }

    /** Its canonical form. */
    byte[] cardContent() {
        return card.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        return new RecordCodec.Output()
                .text(Optional.of(fate.name()))
                .text(Optional.of(person))
                .text(Optional.of(card))
                .text(Optional.of(record.kind()))
                .text(Optional.of(record.id()))
                .text(Optional.of(place.resource()))
                .text(Optional.of(Long.toString(place.line())))
                .text(Optional.of(place.path()))
                .text(Optional.of(key))
                .text(Optional.of(learnerId))
                .bytes();
    }

    static CardOutcome read(byte[] bytes) throws IOException {
        RecordCodec.Input in = new RecordCodec.Input(bytes);
        CardFate fate = CardFate.valueOf(in.text().orElseThrow());
        String person = in.text().orElseThrow();
        String card = in.text().orElseThrow();
        RecordReference record =
                new RecordReference(in.text().orElseThrow(), in.text().orElseThrow());
        SourcePointer place = new SourcePointer(
                in.text().orElseThrow(),
                Long.parseLong(in.text().orElseThrow()),
                0,
                in.text().orElseThrow());
        return new CardOutcome(
                fate, record, place, in.text().orElseThrow(), in.text().orElseThrow(), person, card);
    }

    /** Says what became of it, and not whose it is. */
    @Override
    public String toString() {
        return record + ": " + fate;
    }
}
