package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityTapeTest {

    private static final int ENTITIES_PER_CLASS = 200;

    static List<TypeDeclaration> everyClass() {
        return RandomEntities.entityTypes();
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void whatIsRecordedIsPlayedAgainEventForEvent(TypeDeclaration type) {
        for (int seed = 0; seed < ENTITIES_PER_CLASS; seed++) {
            // given
            EventLog sent = new EventLog();
            new RandomEntities(new SplittableRandom(seed)).send(type, sent);
            byte[] tape = record(type, seed);

            // when
            EventLog played = new EventLog();
            EntityTape.replay(tape, 0, tape.length, played);

            // then
            assertThat(played.lines()).as("seed %d", seed).isEqualTo(sent.lines());
        }
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void anEntityThatIsBuiltFromATapeIsTheOneThatWasRecorded(TypeDeclaration type) {
        for (int seed = 0; seed < ENTITIES_PER_CLASS; seed++) {
            // given
            List<Entity> original = new ArrayList<>();
            new RandomEntities(new SplittableRandom(seed)).send(type, new EntityBuilder(original::add));
            ByteSink tape = new ByteSink().text("something before it");
            int from = tape.length();
            NodeWalker.walk(original.get(0), new EntityTape(tape));

            // when
            List<Entity> built = new ArrayList<>();
            EntityTape.replay(tape.bytes(), from, tape.length() - from, new EntityBuilder(built::add));

            // then
            assertThat(built).as("seed %d", seed).isEqualTo(original);
        }
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void theScannerFindsEveryReferenceAndEveryNotationOfAnIdentifier(TypeDeclaration type) {
        for (int seed = 0; seed < ENTITIES_PER_CLASS; seed++) {
            // given
            byte[] tape = record(type, seed);
            List<String> wanted = new ArrayList<>();
            EntityTape.replay(tape, 0, tape.length, new WantedFinder(wanted));

            // when
            List<String> found = new ArrayList<>();
            TapeScanner.scan(tape, 0, tape.length, collector(found));

            // then
            assertThat(found).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    @Test
    void aTapeOfAnotherVersionIsRefusedInPlainWords() {
        // given
        byte[] tape = record(ElmModel.get().type(LearningOutcome.class), 1);
        tape[0]++;

        // then
        assertThatThrownBy(() -> EntityTape.replay(tape, 0, tape.length, new EventLog()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("another version of Elmport");
    }

    @Test
    void aTapeOfAnotherModelIsRefusedEvenIfItsFormatIsTheSame() {
        // given
        byte[] tape = record(ElmModel.get().type(LearningOutcome.class), 1);
        tape[1]++;

        // then
        assertThatThrownBy(() -> EntityTape.replay(tape, 0, tape.length, new EventLog()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] record(TypeDeclaration type, int seed) {
        ByteSink tape = new ByteSink();
        new RandomEntities(new SplittableRandom(seed)).send(type, new EntityTape(tape));
        return tape.copy();
    }

    private static TapeScanner.Visitor collector(List<String> found) {
        return new TapeScanner.Visitor() {
            @Override
            public void reference(PropertyDeclaration property, Fingerprint target) {
                found.add(property + " " + target);
            }

            @Override
            public void notation(int number, Fingerprint notation) {
                found.add(number + " " + notation);
            }
        };
    }

    /** Finds the same by the slow way, over the events. */
    private static final class WantedFinder implements NodeHandler {

        private final List<String> wanted;
        private final List<String> open = new ArrayList<>();
        private int notations;

        WantedFinder(List<String> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            open.add("");
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            open.add(property.name());
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            if (property.name().equals("notation") && open.get(open.size() - 1).equals("identifier")) {
                wanted.add(notations++ + " " + Fingerprint.of(lexical));
            }
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            wanted.add(property + " " + Fingerprint.of(id));
        }

        @Override
        public void end() {
            open.remove(open.size() - 1);
        }
    }
}
