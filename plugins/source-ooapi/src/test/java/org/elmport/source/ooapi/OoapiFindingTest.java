package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.SourceFinding;
import org.junit.jupiter.api.Test;

class OoapiFindingTest {

    @Test
    void codesAreUniqueWithinTheirFamilyAndSayWhatToDo() {
        // given
        List<FindingCode> codes = Stream.<FindingCode>concat(
                        Arrays.stream(OoapiFinding.values()), Arrays.stream(SourceFinding.values()))
                .toList();

        // then
        assertThat(codes)
                .extracting(FindingCode::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("SRC-"));
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.summary()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
        });
    }
}
