package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void unknownStepsAndProfilesAreRefused() {
        // then
        assertThatThrownBy(() -> context.getEndpoint("elm:dance"))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasStackTraceContaining("elm:map, elm:validate, elm:xml and elm:jsonld");
        assertThatThrownBy(() -> context.getEndpoint("elm:xml?profile=loq-9"))
                .hasStackTraceContaining("loq-9 is no profile");
    }
}
