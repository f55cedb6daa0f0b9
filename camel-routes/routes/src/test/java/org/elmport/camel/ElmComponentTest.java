package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingResult;
import org.elmport.sync.pack.PackInstallation;
import org.elmport.sync.pack.PackStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElmComponentTest {

    private static final LearningOutcome OUTCOME = LearningOutcome.builder("https://id.mistral.example/outcome/1")
            .addTitle(LangString.of("en", "Explain the tides"))
            .build();

    private final DefaultCamelContext context = new DefaultCamelContext();
    private ProducerTemplate template = context.createProducerTemplate();

    @BeforeEach
    void start() {
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void mapTurnsARecordIntoItsResult() {
        // when
        MappingResult result =
                Objects.requireNonNull(template.requestBody("elm:map", ListedSource.course("C1"), MappingResult.class));

        // then
        assertThat(result.record().id()).isEqualTo("C1");
        assertThat(result.entities()).isNotEmpty();
    }

    @Test
    void mapTurnsAListIntoAList() {
        // when
        List<?> results = template.requestBody(
                "elm:map", List.of(ListedSource.course("C1"), ListedSource.course("C2")), List.class);

        // then
        assertThat(results).hasSize(2);
    }

    @Test
    void xmlWritesEntitiesInTheChosenVersion() {
        // when
        String current = template.requestBody("elm:xml", OUTCOME, String.class);
        String earlier = template.requestBody("elm:xml?profile=loq-3.1.0", OUTCOME, String.class);

        // then
        assertThat(current).contains("application-profile/loq-constraints/").contains("Explain the tides");
        assertThat(earlier).contains("model/ap/loq-constraints/");
    }

    @Test
    void jsonldWritesEntitiesWithTheirContext() {
        // when
        Exchange answer =
                template.request("elm:jsonld", exchange -> exchange.getMessage().setBody(List.of(OUTCOME)));

        // then
        assertThat(answer.getMessage().getBody(String.class))
                .contains("@context")
                .contains("LearningOutcome");
        assertThat(answer.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/ld+json");
    }

    @Test
    void validateLetsASoundDocumentThroughUnchanged() {
        // given
        String document = template.requestBody("elm:xml", OUTCOME, String.class);

        // when
        Exchange answer = template.request(
                "elm:validate", exchange -> exchange.getMessage().setBody(document));

        // then
        assertThat(answer.getException()).isNull();
        assertThat(answer.getMessage().getBody(String.class)).isEqualTo(document);
    }

    @Test
    void validateStopsADocumentWithErrors() {
        // given
        String document = Objects.requireNonNull(template.requestBody("elm:xml", OUTCOME, String.class))
                .replace("language=\"en\"", "language=\"\"");

        // then
        assertThatThrownBy(() -> template.requestBody("elm:validate", document))
                .isInstanceOf(CamelExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        fault -> assertThat(fault.findings()).isNotEmpty());
    }

    @Test
    void validateCanReportWithoutStopping() {
        // given
        LearningOutcome untitled =
                LearningOutcome.builder("https://id.mistral.example/outcome/2").build();

        // when
        Exchange answer = template.request(
                "elm:validate?failOn=never", exchange -> exchange.getMessage().setBody(untitled));

        List<?> findings = answer.getProperty(ElmportExchange.FINDINGS, List.of(), List.class);

        // then
        assertThat(answer.getException()).isNull();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .isInstanceOfSatisfying(
                        Finding.class, finding -> assertThat(finding.error()).isTrue());
    }

    @Test
    void annexOneIsAProfileOfCatalogues() {
        // given
        String document = template.requestBody("elm:xml", OUTCOME, String.class);

        // when
        Exchange answer = template.request(
                "elm:validate?profile=annex-1&failOn=never",
                exchange -> exchange.getMessage().setBody(document));

        // then
        assertThat(codes(answer)).containsExactly("ANX-NO-MICRO-CREDENTIAL");
    }

    @Test
    void annexOneIsAProfileOfCredentialsAndOfEntities() {
        // given
        String credential =
                "{\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"]," + "\"id\":\"urn:credential:1\"}";
        LearningAchievementSpecification course = LearningAchievementSpecification.builder(
                        "https://id.mistral.example/las/1")
                .addTitle(LangString.of("en", "Tides"))
                .build();

        // when
        Exchange document = template.request(
                "elm:validate?profile=annex-1&failOn=never",
                exchange -> exchange.getMessage().setBody(credential));
        Exchange entities = template.request(
                "elm:validate?profile=annex-1",
                exchange -> exchange.getMessage().setBody(List.of(course, OUTCOME)));

        // then
        assertThat(codes(document)).contains("ANX-NO-MICRO-CREDENTIAL");
        assertThat(entities.getException()).isInstanceOf(FindingsException.class);
        assertThat(codes(entities)).contains("ANX-ELEMENT-MISSING");
    }

    @Test
    void aCredentialIsCheckedAsOne() {
        // given
        String credential =
                "{\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"]," + "\"id\":\"urn:credential:1\"}";

        // when
        Exchange answer = template.request(
                "elm:validate?profile=edc-sealed&failOn=never",
                exchange -> exchange.getMessage().setBody(credential));

        // then
        assertThat(codes(answer)).contains("VAL-CARDINALITY-MINIMUM").doesNotContain("VAL-VERSION-OTHER");
    }

    @Test
    void conceptsAreHeldAgainstThePacksAsThePolicySays(@TempDir Path packs) throws Exception {
        // given
        String skill = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000";
        Path zip = packs.resolve("esco-1.2.0.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("skills_en.csv"));
            out.write(("conceptUri,preferredLabel\n" + skill + "1,weave clouds\n").getBytes(StandardCharsets.UTF_8));
        }
        PackStore.at(packs.resolve("store")).install(new PackInstallation(zip, Optional.empty(), Optional.empty()));
        String endpoint = "elm:validate?packs=" + packs.resolve("store") + "&unknownCodes=fail";

        // when
        Exchange known = skill(endpoint, skill + "1");
        Exchange unknown = skill(endpoint, skill + "2");
        Exchange unchecked = skill("elm:validate", skill + "2");

        // then
        assertThat(known.getException()).isNull();
        assertThat(codes(known)).isEmpty();
        assertThat(unknown.getException()).isInstanceOf(FindingsException.class);
        assertThat(codes(unknown)).containsExactly("VAL-CONCEPT-NOT-IN-PACK");
        assertThat(unchecked.getException()).isNull();
        assertThat(codes(unchecked)).containsExactly("VAL-CONCEPT-UNCHECKED");
    }

    private Exchange skill(String endpoint, String skill) {
        LearningOutcome outcome = LearningOutcome.builder("https://id.mistral.example/outcome/3")
                .addTitle(LangString.of("en", "Weave clouds"))
                .addRelatedESCOSkill(Concept.of(skill))
                .build();
        return template.request(endpoint, exchange -> exchange.getMessage().setBody(outcome));
    }

    private static List<String> codes(Exchange answer) {
        List<?> findings = Objects.requireNonNull(answer.getProperty(ElmportExchange.FINDINGS, List.of(), List.class));
        return findings.stream()
                .map(finding -> ((Finding) finding).code().code())
                .toList();
    }

    @Test
    void unknownStepsAndProfilesAreRefused() {
        // then
        assertThatThrownBy(() -> context.getEndpoint("elm:dance"))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasStackTraceContaining("elm:map, elm:validate, elm:xml and elm:jsonld");
        assertThatThrownBy(() -> context.getEndpoint("elm:xml?profile=annex-1"))
                .hasStackTraceContaining("annex-1 is no profile; there are: loq-3.3.1, loq-3.1.0");
        assertThatThrownBy(() -> context.getEndpoint("elm:xml?profile=loq-9"))
                .hasStackTraceContaining("loq-9 is no profile");
    }
}
