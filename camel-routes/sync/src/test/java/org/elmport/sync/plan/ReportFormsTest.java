package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elmport.plugin.TargetException;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncResult;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunEntry;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.report.Freshness;
import org.elmport.sync.report.UndeliveredChanges;
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
    void whatTheTargetDidNotTakeIsToldByTheRunThatBringsIt(LedgerPlace place) throws Exception {
        // given: a run changes the ledger, and the target fails
        Campus campus = campus(place).with("a", "b", "c");
        campus.sync();
        campus.names.remove("b");
        campus.names.put("c", "Faculty of C");
        campus.targetFails(true);
        assertThatThrownBy(campus::sync).isInstanceOf(TargetException.class);

        // then: that run says what it changed
        RunEntry broken = campus.job().runs().latest(1).get(0);
        assertThat(broken.outcome()).isEqualTo(RunOutcome.TARGET_FAILED);
        assertThat(broken.numbers().counts().changed()).isEqualTo(1);
        assertThat(broken.numbers().counts().removed()).isEqualTo(1);
        assertThat(broken.numbers().generationAfter()).isEqualTo(broken.generationBefore() + 1);

        // when: it fails again with nothing new, a plan is made, and the target is there again
        assertThatThrownBy(campus::sync).isInstanceOf(TargetException.class);
        campus.targetFails(false);
        SyncResult planned = campus.planned();
        SyncResult next = campus.sync();

        // then
        assertThat(next.plan().counts().changes()).isZero();
        for (SyncResult result : List.of(planned, next)) {
            RunFiles.write(result.report(), directory);
            assertThat(result.report().changes().orElseThrow().undelivered())
                    .hasValueSatisfying(before -> assertThat(before)
                            .extracting(UndeliveredChanges::changed, UndeliveredChanges::removed)
                            .containsExactly(1L, 1L));
            assertThat(json()).contains("undeliveredBefore", "\"runs\" : \"" + broken.id() + "\"", "organisation b");
            assertThat(directory.resolve(RunFiles.PAGE))
                    .content()
                    .contains("the target had not confirmed", "(run " + broken.id() + ")", "organisation b");
        }

        // and: only once
        assertThat(campus.sync().report().changes().orElseThrow().undelivered()).isEmpty();
        assertThat(campus.job().runs().verify()).isEmpty();
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
