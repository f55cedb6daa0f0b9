package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final String[] PIECES = {
        "a", " ", "\\", "\n", "\r", "\t", "s", "n", "é", "\uD83D\uDE00", "=", "<", ">", "@", "\\s", "\\n", ""
    };

    private static byte[] written(LearningOutcome outcome) {
        List<byte[]> contents = new ArrayList<>();
        CanonicalForm.Writer[] writer = new CanonicalForm.Writer[1];
        writer[0] = new CanonicalForm.Writer(() -> contents.add(writer[0].content()));
        NodeWalker.walk(outcome, writer[0]);
        assertThat(contents).hasSize(1);
        return contents.get(0);
    }

    private static LearningOutcome outcome(String title) {
        return LearningOutcome.builder("https://id.uni.example/outcome/1")
                .addTitle(LangString.of("en", title))
                .build();
    }

    @Test
    void itIsALinePerEventWithTheNamesOfTheModel() {
        assertThat(new String(written(outcome("To swim")), StandardCharsets.UTF_8))
                .isEqualTo("E LearningOutcome https://id.uni.example/outcome/1\n= title en To\\sswim\n<\n");
    }

    @Test
    void anyTextComesBackAsItWas() {
        // given
        long seed = 4;
        SplittableRandom random = new SplittableRandom(seed);

        for (int round = 0; round < 2_000; round++) {
            StringBuilder title = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                title.append(PIECES[random.nextInt(PIECES.length)]);
            }
            LearningOutcome outcome = outcome(title.toString());

            // when
            List<Object> back = new ArrayList<>();
            CanonicalForm.replay(written(outcome), new EntityBuilder(back::add));

            // then
            assertThat(back).as("seed " + seed + " round " + round).containsExactly(outcome);
        }
    }

    @Test
    void aPropertyThatTheModelDoesNotHaveAnyMoreIsTold() {
        byte[] old = "E LearningOutcome urn:x\n= colour en Red\n<\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CanonicalForm.replay(old, new EntityBuilder(entity -> {})))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("LearningOutcome.colour");
    }
}
