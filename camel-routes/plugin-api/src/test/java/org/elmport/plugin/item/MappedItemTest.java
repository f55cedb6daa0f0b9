package org.elmport.plugin.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.junit.jupiter.api.Test;

class MappedItemTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MappedItem card(String content) {
        return new MappedItem("card", "p1", new RecordReference("student-card", ""), "p2", true, bytes(content));
    }

    @Test
    void isComparedByItsContentUnlessSomethingElseIsSaid() {
        // given
        MappedItem item = card("a picture of Alba Invento");

        // when
        MappedItem compared = item.comparedBy(bytes("facts"));

        // then
        assertThat(item.compared()).isEqualTo(item.content());
        assertThat(compared.compared()).isEqualTo(bytes("facts"));
        assertThat(compared.content()).isEqualTo(item.content());
        assertThat(compared.subject()).isEqualTo("p2");
    }

    @Test
    void saysWhatItIsAndNotWhatItHolds() {
        // given
        MappedItem item = card("Alba Invento");

        // when
        String words = item.toString();

        // then
        assertThat(words).isEqualTo("card p1");
    }

    @Test
    void staysAsItWasMade() {
        // given
        byte[] content = bytes("first");
        MappedItem item = new MappedItem("card", "p1", RecordReference.NONE, "", false, content);

        // when
        content[0] = 'X';
        item.content()[0] = 'Y';

        // then
        assertThat(item.content()).isEqualTo(bytes("first"));
        assertThat(item.compared()).isEqualTo(bytes("first"));
    }

    @Test
    void whatIsNewIsMadeOnceAndRememberedFromThenOn() {
        // given
        Map<String, byte[]> kept = new HashMap<>();
        ItemMemory memory = new ItemMemory() {
            @Override
            public Optional<byte[]> recall(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void remember(String key, String subject, byte[] value) {
                kept.put(key, value);
            }

            @Override
            public void forget(String key) {
                kept.remove(key);
            }
        };

        // when
        byte[] first = memory.recallOr("number p1", "p2", () -> bytes("one"));
        byte[] second = memory.recallOr("number p1", "p2", () -> bytes("two"));

        // then
        assertThat(first).isEqualTo(bytes("one"));
        assertThat(second).isEqualTo(bytes("one"));
    }
}
