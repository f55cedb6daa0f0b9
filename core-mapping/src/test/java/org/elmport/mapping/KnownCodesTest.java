package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;
import org.junit.jupiter.api.Test;

class KnownCodesTest {

    private final AtomicInteger searches = new AtomicInteger();
    private final KnownCodes known = new KnownCodes();

    @Test
    void codeIsSearchedOnceForEachList() {
        // when
        List<CodeMatch> first = find("eqf", "6", CodeList.EQF);
        List<CodeMatch> second = find("eqf", "6", CodeList.EQF);
        List<CodeMatch> other = find("eqf", "6", CodeList.NQF);

        // then
        assertThat(second).isSameAs(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(searches).hasValue(2);
    }

    @Test
    void whatIsNotFoundIsKeptAsWell() {
        assertThat(find("", "", CodeList.EQF)).isEmpty();
        assertThat(find("", "", CodeList.EQF)).isEmpty();
        assertThat(searches).hasValue(1);
    }

    @Test
    void memoryStaysSmall() {
        // given
        for (int i = 0; i < 2 * KnownCodes.MOST_PER_LIST; i++) {
            find("csv", "value " + i, CodeList.MODE);
        }
        find("csv", "v".repeat(KnownCodes.LONGEST + 1), CodeList.EQF);
        searches.set(0);

        // when
        find("csv", "value 0", CodeList.MODE);
        find("csv", "value " + KnownCodes.MOST_PER_LIST, CodeList.MODE);
        find("csv", "v".repeat(KnownCodes.LONGEST + 1), CodeList.EQF);

        // then
        assertThat(searches).hasValue(2);
    }

    private List<CodeMatch> find(String scheme, String value, CodeList list) {
        return known.of(new Code(scheme, value), list, (code, wanted) -> {
            searches.incrementAndGet();
            return value.isEmpty()
                    ? List.of()
                    : List.of(CodeMatch.exact(wanted.concept(code.value()), wanted.scheme()));
        });
    }
}
