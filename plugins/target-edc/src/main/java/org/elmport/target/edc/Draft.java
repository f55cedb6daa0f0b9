package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.credential.DeliverableCredential;
import org.elmport.plugin.item.TargetItem;

/** A credential that is to be delivered, with what one has to know of it. Says nothing of the person in its text. */
record Draft(TargetItem item, DeliverableCredential credential, JsonNode tree) {

    static Draft of(TargetItem item) {
        if (!item.kind().equals(DeliverableCredential.KIND)) {
            throw new IllegalArgumentException("this target takes credentials, and no " + item.kind());
        }
        DeliverableCredential credential = DeliverableCredential.read(item.content());
        return new Draft(item, credential, Json.read(credential.document()));
    }

    /** By which name readers know what an item has become: the target has not confirmed it where its answer was lost. */
    static String nameOf(TargetItem item) {
        boolean told = !item.remoteId().isEmpty() || item.content().length == 0;
        return told ? item.remoteId() : of(item).id();
    }

    byte[] document() {
        return credential.document();
    }

    List<String> addresses() {
        return credential.addresses();
    }

    /** The identifier in the credential, by which readers know it. */
    String id() {
        return tree.path("id").asText();
    }

    /** The moment from which on it is not valid any more. */
    Optional<Instant> end() {
        return Stream.of("validUntil", "expirationDate")
                .flatMap(name -> moment(tree.path(name).asText()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return item.toString();
    }
}
