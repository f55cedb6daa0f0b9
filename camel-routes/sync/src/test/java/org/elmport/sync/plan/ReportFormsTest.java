package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncResult;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.report.Freshness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the forms of a report say of the same run. */
class ReportFormsTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private Campus campus(LedgerPlace place) {
        Campus campus = new Campus(place.fresh(directory), directory);
        open = Optional.of(campus);
        return campus;
    }

    private List<String> failedCases(SyncResult result) throws Exception {
        RunFiles.write(result.report(), directory);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(directory.resolve(RunFiles.JUNIT).toFile())
                .getDocumentElement();
        NodeList cases = suites.getElementsByTagName("testcase");
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            if (one.getElementsByTagName("failure").getLength() > 0) {
                failed.add(one.getAttribute("name"));
            }
        }
        assertThat(suites.getAttribute("failures")).isEqualTo(Integer.toString(failed.size()));
        assertThat(suites.getAttribute("tests")).isEqualTo(Integer.toString(cases.getLength()));
        return failed;
    }

    private String json() throws IOException {
        return Files.readString(directory.resolve(RunFiles.FINDINGS));
    }

    @ParameterizedTest
    @EnumSource
    void aBuildServerSeesWhatFailed(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).withMany(40);

        // then
        assertThat(failedCases(campus.sync())).isEmpty();

        // when: a record is held back, and far too many are gone
        campus.names.keySet().removeIf(id -> id.endsWith("1") || id.endsWith("2"));
        campus.names.put("nameless", "");
        campus.limits = new GuardLimits(0, 0, 100, List.of());

        // then
        assertThat(failedCases(campus.sync()))
                .contains("the guard let the plan pass", "no organisation is held back", "STA-REMOVALS-OVER-LIMIT")
                .doesNotContain("the target took the dataset");

        // when
        campus.limits = GuardLimits.STANDARD;
        campus.failure = campus.failure.with(OnError.SKIP, OnError.SKIP);
        campus.targetFails(true);

        // then
        assertThat(failedCases(campus.sync())).contains("the target took the dataset", "PUB-TARGET-FAILED");
        assertThat(json()).contains("\"outcome\" : \"target_failed\"");
    }

    @ParameterizedTest
    @EnumSource
    void aReportSaysHowFreshThingsAre(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place).with("a", "b");
        Instant now = Campus.CLOCK.instant();

        // when
        Freshness first = campus.sync().report().changes().orElseThrow().freshness();
        campus.names.remove("b");
        SyncResult second = campus.sync();

        // then
        assertThat(first).isEqualTo(new Freshness(Optional.empty(), Optional.of(now)));
        assertThat(second.report().changes().orElseThrow().freshness().publishedBefore())
                .contains(now);
        assertThat(campus.job().runs().sourceUnchangedSince(second.plan().fingerprint()))
                .contains(now);
        RunFiles.write(second.report(), directory);
        assertThat(json()).contains("\"publishedBefore\" : \"2026-11-22T02:00:00Z\"", "/organisation/b\"");
        assertThat(directory.resolve(RunFiles.PAGE))
                .content()
                .contains("Published before: 2026-11-22T02:00:00Z", "Removed, one by one");
    }
}
