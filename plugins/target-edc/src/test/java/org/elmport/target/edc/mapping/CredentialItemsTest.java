package org.elmport.target.edc.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.conformance.PluginContract;
import org.elmport.credential.DeliverableCredential;
import org.elmport.display.DisplayContent;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.elmport.finding.Finding;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.item.MappedItem;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.Test;

class CredentialItemsTest extends PluginContract {

    private static final Map<String, Object> USUAL = Map.of();
    private static final LearnerRecord LEARNER = MappingRun.learner().build();
    private static final CourseRecord COURSE = MappingRun.course("Tidal energy");

    private final MappingRun run = new MappingRun();

    @Override
    protected Plugin plugin() {
        return new CredentialMappingPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("form", "transcript", "learner-facts", List.of("date-of-birth"));
    }

    private MappedItem only(Map<String, ?> raw, CourseRecord course, ResultRecord... results) throws IOException {
        org.elmport.record.SourceRecord[] records = new org.elmport.record.SourceRecord[results.length + 3];
        records[0] = LEARNER;
        records[1] = course;
        records[2] = MappingRun.college();
        System.arraycopy(results, 0, records, 3, results.length);
        assertThat(run.over(raw, records).items).hasSize(1);
        return run.items.get(0);
    }

    private static ResultRecord result(String id, String grade) {
        return MappingRun.result(id, grade).build();
    }

    private static String draft(MappedItem item) {
        return new String(DeliverableCredential.read(item.content()).document(), StandardCharsets.UTF_8);
    }

    private static String id(MappedItem item) {
        return draft(item).replaceFirst("(?s).*?\"(urn:credential:[^\"]*)\".*", "$1");
    }

    @Test
    void aResultThatIsPassedBecomesADraftForTheMailboxOfTheLearner() throws Exception {
        // when
        MappedItem item = only(USUAL, COURSE, result("R-1", "8.5"));

        // then
        DeliverableCredential credential = DeliverableCredential.read(item.content());
        assertThat(credential.addresses()).containsExactly("nives.primerova@example.org");
        assertThat(credential.results()).containsExactly("R-1");
        assertThat(draft(item)).contains("Tidal energy", "8.5", "Primerova");
        assertThat(item.personal()).isTrue();
        assertThat(item.key() + item.subject() + item.record()).doesNotContain("R-1", "L-1", "rimerova");
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() throws Exception {
        // given
        byte[] first = only(USUAL, COURSE, result("R-1", "8.5")).content();

        // when
        run.over(USUAL, result("R-1", "8.5"), MappingRun.college(), COURSE, LEARNER);

        // then
        assertThat(run.items.get(0).content()).isEqualTo(first);
    }

    @Test
    void aGradeThatIsCorrectedIsAnotherCredentialUnderTheSameKey() throws Exception {
        // given
        MappedItem first = only(USUAL, COURSE, result("R-1", "8.5"));

        // when
        MappedItem corrected = only(USUAL, COURSE, result("R-1", "9"));

        // then
        assertThat(corrected.key()).isEqualTo(first.key());
        assertThat(corrected.compared()).isNotEqualTo(first.compared());
        assertThat(id(corrected)).isNotEqualTo(id(first));
    }

    @Test
    void anotherTitleOfTheCourseIssuesNothingAnewAndAnotherEditionDoes() throws Exception {
        // given
        MappedItem first = only(USUAL, COURSE, result("R-1", "8.5"));

        // when
        MappedItem retitled = only(USUAL, MappingRun.course("Energy of tides"), result("R-1", "8.5"));
        MappedItem edition = only(Map.of("edition", "2"), COURSE, result("R-1", "8.5"));

        // then
        assertThat(retitled.compared()).isEqualTo(first.compared());
        assertThat(retitled.content()).isNotEqualTo(first.content());
        assertThat(id(retitled)).isEqualTo(id(first));
        assertThat(edition.compared()).isNotEqualTo(first.compared());
        assertThat(id(edition)).isNotEqualTo(id(first));
    }

    @Test
    void aResultThatCorrectsAnotherKeepsItsKeyThoughTheEarlierOnesLeaveTheSource() throws Exception {
        // given
        ResultRecord second = MappingRun.result("R-2", "9").supersedesId("R-1").build();
        ResultRecord third = MappingRun.result("R-3", "9.5").supersedesId("R-2").build();
        String key = only(USUAL, COURSE, result("R-1", "8.5")).key();

        // when
        String corrected = only(USUAL, COURSE, result("R-1", "8.5"), second).key();
        String again = only(USUAL, COURSE, third).key();

        // then
        assertThat(corrected).isEqualTo(key);
        assertThat(again).isEqualTo(key);
        assertThat(run.gone).isEmpty();
    }

    @Test
    void onlyWhatTheSourceTakesBackItselfIsWithdrawn() throws Exception {
        // given
        String key = only(USUAL, COURSE, result("R-1", "8.5")).key();

        // when
        run.over(USUAL, LEARNER, COURSE, MappingRun.college());
        List<String> missing = List.copyOf(run.gone);
        run.over(
                USUAL,
                LEARNER,
                COURSE,
                MappingRun.result("R-1", "8.5").sourceState(SourceState.DELETED).build());
        List<String> deleted = List.copyOf(run.gone);
        run.over(
                USUAL,
                LEARNER,
                COURSE,
                MappingRun.result("R-1", "4").status(new Code("s", "failed")).build());
        List<String> failed = List.copyOf(run.gone);
        run.over(
                USUAL,
                LEARNER,
                COURSE,
                MappingRun.result("R-1", "").status(new Code("s", "in review")).build());

        // then
        assertThat(missing).isEmpty();
        assertThat(deleted).containsExactly(key);
        assertThat(failed).containsExactly(key);
        assertThat(run.gone).as("nobody says that it is no pass").isEmpty();
        assertThat(run.items).isEmpty();
    }

    @Test
    void aTranscriptIsOnePerLearnerAndStaysTheSameAsResultsCome() throws Exception {
        // given
        Map<String, Object> transcript = Map.of("form", "transcript");
        MappedItem first = only(transcript, COURSE, result("R-1", "8.5"));

        // when
        MappedItem second = only(transcript, COURSE, result("R-1", "8.5"), result("R-2", "7"));

        // then
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.compared()).isNotEqualTo(first.compared());
        assertThat(DeliverableCredential.read(second.content()).results()).containsExactly("R-1", "R-2");
    }

    @Test
    void aWalletComesBeforeTheMailboxAndWhoHasNeitherIsTold() throws Exception {
        // given
        LearnerRecord wallet = MappingRun.learner()
                .addCode(new IdentifierCode("wallet", "europass.eu-1"))
                .build();
        LearnerRecord nothing = LearnerRecord.builder("L-1", org.elmport.record.Origin.NONE)
                .givenName("Nives")
                .familyName("Primerova")
                .build();

        // when
        run.over(USUAL, wallet, COURSE, MappingRun.college(), result("R-1", "8.5"));
        List<String> preferred =
                DeliverableCredential.read(run.items.get(0).content()).addresses();
        run.over(USUAL, nothing, COURSE, MappingRun.college(), result("R-1", "8.5"));

        // then
        assertThat(preferred).containsExactly("europass.eu-1");
        assertThat(DeliverableCredential.read(run.items.get(0).content()).addresses())
                .isEmpty();
        assertThat(run.findings).extracting(Finding::code).contains(CredentialItemFinding.LEARNER_UNREACHABLE);
    }

    @Test
    void whatLacksWhatItNeedsIsHeldBackAndNobodyIsNamed() throws Exception {
        // when: nobody knows the course, and the credential would have no title
        run.over(USUAL, LEARNER, MappingRun.college(), result("R-1", "8.5"));

        // then
        assertThat(run.items).isEmpty();
        assertThat(run.held).hasSize(1);
        assertThat(run.findings.toString()).doesNotContain("rimerova", "R-1", "L-1");
    }

    @Test
    void whatBreaksTheRulesForDraftsIsHeldBackByTheirCodes() throws Exception {
        // given: a date of birth that no date of the standards can be
        LearnerRecord learner = MappingRun.learner()
                .dateOfBirth(java.time.LocalDate.of(12000, 1, 1))
                .build();

        // when
        run.over(USUAL, learner, MappingRun.college(), COURSE, result("R-1", "8.5"));

        // then
        assertThat(run.items).isEmpty();
        assertThat(run.held).hasSize(1);
        assertThat(run.findings)
                .filteredOn(finding -> finding.code() == CredentialItemFinding.DRAFT_BREAKS_RULES)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("VAL-").doesNotContain("rimerova", "12000"));
    }

    @Test
    void aRunStopsBeforeItHoldsMoreRecordsThanItMay() {
        assertThatThrownBy(() -> run.over(Map.of("max-records", "2"), LEARNER, COURSE, MappingRun.college()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("max-records");
    }

    @Test
    void pagesAreDrawnByWhoCanAndSwitchedOff() throws Exception {
        // given
        run.services = new ServiceFinder() {
            @Override
            public <S> Optional<S> find(Class<S> kind) {
                return kind == PageRenderer.class ? Optional.of(kind.cast(new OnePixel())) : Optional.empty();
            }
        };

        // when
        String with = draft(only(USUAL, COURSE, result("R-1", "8.5")));
        String without = draft(only(Map.of("display", "false"), COURSE, result("R-1", "8.5")));

        // then
        assertThat(with).contains("individualDisplay");
        assertThat(without).doesNotContain("individualDisplay");
    }

    private static final class OnePixel implements PageRenderer {

        @Override
        public String template() {
            return "pixel-1";
        }

        @Override
        public List<PageImage> render(DisplayContent content) {
            return List.of(new PageImage("PNG", new byte[] {1}));
        }
    }

    @Test
    void issuerMandateAndAllianceAreNamed() throws Exception {
        // when
        String draft = draft(only(
                Map.of(
                        "issuer", "ORG",
                        "issuer-identifier", "VATPT-500000000",
                        "issuer-country", "PT",
                        "mandate", "Mandate of 1 March 2026",
                        "mandator", "ORG",
                        "alliance", "Alliance of Examples",
                        "alliance-members", List.of("ORG")),
                COURSE,
                MappingRun.result("R-1", "8.5")
                        .issuedAt(SourceMoment.of(java.time.LocalDate.of(2026, 7, 22)))
                        .build()));

        // then
        assertThat(draft).contains("VATPT-500000000", "Mandate of 1 March 2026", "Alliance of Examples", "c_9a31f32a");
    }

    @Test
    void settingsThatNeedEachOtherAreToldTogether() {
        assertThat(MappingRun.problems(Map.of(
                        "issuer-identifier", "VATPT-1", "mandate", "m", "alliance", "a", "learner-facts", "shoe-size")))
                .extracting(SettingProblem::path)
                .containsExactly("learner-facts", "issuer-identifier", "issuer-identifier", "mandate", "alliance");
        assertThat(MappingRun.problems(Map.of("mandator", "ORG", "alliance-members", "ORG")))
                .extracting(SettingProblem::path)
                .containsExactly("mandator", "alliance");
    }
}
