package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the lists cost: memory, time to be ready, time of a look-up. */
class CodeTableCostTest {

    private static final int ROUNDS = 200;

    private final CodeLists lists = CodeLists.standard();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aTableIsItsRowsAndThreeBytesForEachSlotAndNoObjectForAnyCode() {
        assertThat(lists.table(CodeList.LANGUAGE).bytes()).isLessThan(160_000);
        assertThat(lists.table(CodeList.ATU).bytes()).isLessThan(160_000);
        assertThat(lists.table(CodeList.NUTS).bytes()).isLessThan(90_000);
    }

    @Test
    void readingAllListsAllocatesNoMoreThanAFewCopiesOfThem() {
        // given
        long bytes =
                CodeBlock.read().values().stream().mapToLong(CodeTable::bytes).sum();
        long before = threads.getCurrentThreadAllocatedBytes();

        // when
        var tables = CodeBlock.read();

        // then
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(tables).hasSize(CodeList.values().length);
        assertThat(bytes).isLessThan(500_000);
        assertThat(allocated).isLessThan(4 * bytes);
    }

    @Test
    @Tag("long")
    void allListsAreReadyInTwentyMilliseconds() {
        // when
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long start = threads.getCurrentThreadCpuTime();
            assertThat(CodeBlock.read()).isNotEmpty();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }

        // then
        assertThat(best).isLessThan(20_000_000);
    }

    @Test
    void aLookUpAllocatesNothing() {
        // given
        List<String> codes =
                lists.codes(CodeList.LANGUAGE).map(CodeList.LANGUAGE::concept).toList();
        found(codes);
        long before = threads.getCurrentThreadAllocatedBytes();

        // when
        int found = found(codes);

        // then
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(codes.size());
        assertThat(found).isEqualTo(codes.size());
    }

    @Test
    void noCodeIsMoreThanAFewProbesAway() {
        for (CodeList list : CodeList.values()) {
            CodeTable table = lists.table(list);
            int most = table.codes().mapToInt(table::probes).max().orElse(0);
            assertThat(most).as(list.name()).isLessThan(7);
        }
    }

    @Test
    @Tag("long")
    void theTwentyWorstLanguagesAreFoundInLessThanAHundredNanosecondsEach() {
        // given
        CodeTable table = lists.table(CodeList.LANGUAGE);
        List<String> worst = table.codes()
                .sorted(Comparator.comparingInt(table::probes).reversed())
                .limit(20)
                .map(CodeList.LANGUAGE::concept)
                .toList();

        // when
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, nanosecondsEach(worst));
        }

        // then
        assertThat(best).isLessThan(100);
    }

    private double nanosecondsEach(List<String> iris) {
        int times = 500;
        int found = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) {
            found += found(iris);
        }
        long taken = threads.getCurrentThreadCpuTime() - start;
        assertThat(found).isEqualTo(times * iris.size());
        return (double) taken / found;
    }

    private int found(List<String> iris) {
        int found = 0;
        for (int index = 0; index < iris.size(); index++) {
            found += lists.contains(CodeList.LANGUAGE, iris.get(index)) ? 1 : 0;
        }
        return found;
    }
}
