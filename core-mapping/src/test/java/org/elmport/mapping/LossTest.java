package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;

/** Nothing that a record says is lost in silence: it is in the entities, in the draft, or in a finding. */
class LossTest {

    private static final List<String> SPECIFICATION = List.of(
            "code scheme",
            "code value",
            "title in English",
            "title in Swedish",
            "short title in English",
            "description in Swedish",
            "snb/learning-opportunity/74a4a268e8",
            "snb/eqf/6",
            "isced-f/0713",
            "language/ENG",
            "language/GLE",
            "5.5",
            "education-credit/60b314e826",
            "PT135H",
            "4242 of MINUTE",
            "17 of DAY",
            "11 of MONTH",
            "31",
            "77 of OTHER",
            "learning-assessment/e92d221e4d",
            "learning-setting/e207a81fc7",
            "target-group/1599531db0",
            "outcome one in English",
            "outcome two in Swedish",
            "outcome block in Swedish",
            "esco/skill/5fd5c985",
            "snb/dcf/1",
            "knots",
            "entry requirements in English",
            "admission in English",
            "assessment/6e6cb2cc78",
            "assessment in English",
            "supervision in Swedish",
            "grading scheme 1",
            "https://uni.example/page",
            "page title in English",
            "https://uni.example/document",
            "O-teaching",
            "O-awarding",
            "A-accreditation",
            "P-whole",
            "P5M",
            "P7M",
            "2027-03-01",
            "2027-03-02",
            "lecturer: note in Swedish");

    @Test
    void courseLosesNothingInSilence() {
        hasAll(saidOf(FullRecords.course()), SPECIFICATION);
    }

    @Test
    void programmeLosesNothingInSilence() {
        List<String> said = saidOf(FullRecords.programme());

        hasAll(said, SPECIFICATION);
        hasAll(said, List.of(FullRecords.NATIONAL_LEVEL, "Master of Tides", "parchment"));
    }

    @Test
    void offeringLosesNothingInSilence() {
        hasAll(
                saidOf(FullRecords.offering()),
                List.of(
                        "run code",
                        "code scheme",
                        "programme:P-offered",
                        "title in English",
                        "description in Swedish",
                        "learning-opportunity/17744a2647",
                        "language/ENG",
                        "tlh-second",
                        "learning-assessment/920fbb3cbe",
                        "learning-schedule/72a0ab92fa",
                        "schedule text in Swedish",
                        "2027-03-03T00:00:00",
                        "2027-03-04T23:59:59",
                        "autumn term in English",
                        "2027-03-05",
                        "2027-03-06T23:59:59",
                        "P4M",
                        "120.50",
                        "currency/SEK",
                        "price label in English",
                        "99",
                        "place name in English",
                        "place name address in Swedish",
                        "country/SWE",
                        "code/SE232",
                        "57.7",
                        "11.9",
                        "nowhere name in English",
                        "O-providing",
                        "F-whole",
                        "https://uni.example/run",
                        "https://uni.example/leaflet",
                        "admission in English",
                        "parking: note in English"));
    }

    @Test
    void organisationLosesNothingInSilence() {
        hasAll(
                saidOf(FullRecords.organisation()),
                List.of(
                        "999999999",
                        "pic",
                        "legal name in English",
                        "short name in Swedish",
                        "faculty of arts",
                        "description in English",
                        "O-parent",
                        "A-own",
                        "campus in English",
                        "country/GBR",
                        "https://uni.example/",
                        "logo.png",
                        "mailto:office@uni.example",
                        "+353 1 000 000",
                        "motto: note in English"));
    }

    @Test
    void accreditationLosesNothingInSilence() {
        hasAll(
                saidOf(FullRecords.accreditation()),
                List.of(
                        "accreditation code",
                        "deqar",
                        "accreditation/820101cba6",
                        "title in English",
                        "description in English",
                        "O-accredited",
                        "O-agency",
                        "P-limited",
                        "isced-f/0421",
                        "snb/eqf/7",
                        "passed with praise",
                        "2027-03-07",
                        "2027-03-08",
                        "2027-03-09",
                        "2027-03-10T23:59:59",
                        "https://agency.example/landing",
                        "https://agency.example/report"));
    }

    private static void hasAll(List<String> said, List<String> wanted) {
        for (String value : wanted) {
            assertThat(said).as(value).anyMatch(each -> each.contains(value));
        }
    }

    private static List<String> saidOf(SourceRecord record) {
        MappingResult result = Given.map(record);
        assertThat(result.heldBack()).as(result.findings().toString()).isFalse();
        Values values = new Values();
        result.entities().forEach(values::walk);
        result.draft().ifPresent(draft -> values.walk(draft.opportunity()));
        result.findings().stream().map(Finding::message).forEach(values.said::add);
        return values.said;
    }

    /** All values of entities. */
    private static final class Values implements NodeHandler {

        private final List<String> said = new ArrayList<>();

        void walk(Entity entity) {
            NodeWalker.walk(entity, this);
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            said.add(id);
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            said.add(id);
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            said.add(lexical);
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            said.add(id);
        }

        @Override
        public void end() {
            // nothing is kept open
        }
    }
}
