package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptTableTest {

    private static final String SKILLS = CodeList.ESCO_SKILL.scheme();
    private static final String WEAVE = CodeList.ESCO_SKILL.concept("00000000-0000-4000-8000-000000000001");
    private static final String TUNE = CodeList.ESCO_SKILL.concept("00000000-0000-4000-8000-000000000002");
    private static final String IRELAND = CodeList.COUNTRY.concept("IRL");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aConceptOfAPackIsInItsListAndHasItsLabels() throws IOException {
        // given
        CodeLists lists = CodeLists.standard().with(table(looms()));

        // then
        assertThat(lists.contains(CodeList.ESCO_SKILL, WEAVE)).isTrue();
        assertThat(lists.contains(CodeList.ESCO_OCCUPATION, WEAVE)).isFalse();
        assertThat(lists.contains(CodeList.ESCO_SKILL, WEAVE + "0")).isFalse();
        assertThat(lists.label(CodeList.ESCO_SKILL, WEAVE, "de")).contains("Wolken weben");
        assertThat(lists.label(CodeList.ESCO_SKILL, WEAVE, "el")).contains("υφαίνω σύννεφα");
        assertThat(lists.label(CodeList.ESCO_SKILL, TUNE, "de")).isEmpty();
        assertThat(lists.label(CodeList.ESCO_SKILL, TUNE, "xx")).isEmpty();
        assertThat(lists.label(CodeList.COUNTRY, IRELAND, "de")).contains("Irland");
        assertThat(lists.label(CodeList.COUNTRY, IRELAND, "en")).contains("Ireland");
        assertThat(lists.languages()).containsExactly("de", "el", "en");
    }

    @Test
    void aPackDecidesOverItsListAndWithoutOneNothingIsSaid() throws IOException {
        assertThat(CodeLists.standard().decides(CodeList.ESCO_SKILL)).isFalse();
        assertThat(CodeLists.standard().decides(CodeList.MODE)).isTrue();
        assertThat(CodeLists.standard().contains(CodeList.ESCO_SKILL, WEAVE)).isFalse();
        CodeLists lists = CodeLists.standard().with(table(looms()));
        assertThat(lists.decides(CodeList.ESCO_SKILL)).isTrue();
        assertThat(lists.decides(CodeList.ESCO_OCCUPATION)).isFalse();
    }

    @Test
    void aPackNeverAddsToAListThatIsComplete() throws IOException {
        // given
        ConceptTableWriter writer = new ConceptTableWriter();
        writer.addMember(CodeList.MODE.scheme(), CodeList.MODE.concept("c_telepathy"));

        // when
        CodeLists lists = CodeLists.standard().with(table(writer));

        // then
        assertThat(lists.contains(CodeList.MODE, CodeList.MODE.concept("c_telepathy")))
                .isFalse();
    }

    @Test
    void thePackAddedLastComesFirst() throws IOException {
        // given
        ConceptTableWriter other = new ConceptTableWriter();
        other.addLabel(WEAVE, "de", "Wolken wirken");

        // when
        CodeLists lists = CodeLists.standard().with(table(looms())).with(table(other));

        // then
        assertThat(lists.label(CodeList.ESCO_SKILL, WEAVE, "de")).contains("Wolken wirken");
        assertThat(lists.label(CodeList.ESCO_SKILL, WEAVE, "el")).contains("υφαίνω σύννεφα");
        assertThat(lists.contains(CodeList.ESCO_SKILL, WEAVE)).isTrue();
    }

    @Test
    void theOrderOfAddingDoesNotChangeTheBytes() throws IOException {
        // given
        ConceptTableWriter turned = new ConceptTableWriter();
        turned.addLabel(IRELAND, "de", "Irland");
        turned.addMember(SKILLS, TUNE);
        turned.addLabel(WEAVE, "el", "υφαίνω σύννεφα");
        turned.addLabel(WEAVE, "de", "Wolken weben");
        turned.addMember(SKILLS, WEAVE);

        // then
        assertThat(turned.bytes()).isEqualTo(looms().bytes());
    }

    @Test
    void anEmptyTableIsATable() throws IOException {
        assertThat(table(new ConceptTableWriter()).contains(SKILLS, WEAVE)).isFalse();
    }

    @Test
    void whatCannotBeHeldIsRefused() {
        ConceptTableWriter writer = new ConceptTableWriter();
        assertThatThrownBy(() -> writer.addMember(SKILLS, "http://data.europa.eu/esco/skill/é"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.addLabel(WEAVE, "de", "x".repeat(ConceptTableWriter.LONGEST_TEXT + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsCutShortOrNoTableIsRefused() throws IOException {
        // given
        byte[] whole = looms().bytes();

        // then
        for (int length = 0; length < whole.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ConceptTable.of(cut, "concepts.bin")).isInstanceOf(IOException.class);
        }
        Files.writeString(directory.resolve("text"), "no table at all");
        assertThatThrownBy(() -> ConceptTable.open(directory.resolve("text"))).isInstanceOf(IOException.class);
    }

    @Test
    void twentyThousandConceptsAreFoundWithinAFewProbesAndWithoutObjects() throws IOException {
        // given
        String[] iris = iris(20_000);
        ConceptTable table = large(iris);

        // when
        int most = 0;
        for (String iri : iris) {
            most = Math.max(most, table.probes(iri));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        int found = found(table, iris);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        // then
        assertThat(found).isEqualTo(iris.length);
        assertThat(most).isLessThan(12);
        assertThat(allocated).isLessThan(iris.length);
    }

    @Test
    @Tag("long")
    void aConceptOfALargeTableIsFoundInTwoMicroseconds() throws IOException {
        // given
        String[] iris = iris(20_000);
        ConceptTable table = large(iris);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        // when
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 100; round++) {
            long start = threads.getCurrentThreadCpuTime();
            assertThat(found(table, iris)).isEqualTo(iris.length);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }

        // then
        System.out.printf("a look-up takes %.0f ns%n", (double) best / iris.length);
        assertThat(best / iris.length).isLessThan(2_000);
    }

    private static int found(ConceptTable table, String[] iris) {
        int found = 0;
        for (String iri : iris) {
            found += table.contains(SKILLS, iri) ? 1 : 0;
        }
        return found;
    }

    private static String[] iris(int count) {
        SplittableRandom random = new SplittableRandom(20_261_122);
        String[] iris = new String[count];
        Arrays.setAll(
                iris, each -> CodeList.ESCO_SKILL.concept(new UUID(random.nextLong(), random.nextLong()).toString()));
        return iris;
    }

    private ConceptTable large(String[] iris) throws IOException {
        ConceptTableWriter writer = new ConceptTableWriter();
        for (String iri : iris) {
            writer.addMember(SKILLS, iri);
            writer.addLabel(iri, "en", "skill " + iri.substring(iri.length() - 4));
        }
        return table(writer);
    }

    private static ConceptTableWriter looms() {
        ConceptTableWriter writer = new ConceptTableWriter();
        writer.addMember(SKILLS, WEAVE);
        writer.addMember(SKILLS, TUNE);
        writer.addLabel(WEAVE, "de", "Wolken weben");
        writer.addLabel(WEAVE, "el", "υφαίνω σύννεφα");
        writer.addLabel(IRELAND, "de", "Irland");
        return writer;
    }

    private ConceptTable table(ConceptTableWriter writer) throws IOException {
        Path file = Files.createTempFile(directory, "concepts", ".bin");
        writer.write(file);
        return ConceptTable.open(file);
    }
}
