package org.elmport.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.oracle.OoapiSpecification;
import org.elmport.oracle.Oracle;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OoapiStudentsTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(1, 60));

    @SuppressWarnings("NullAway.Init")
    private static OoapiSimulator simulator;

    @SuppressWarnings("NullAway.Init")
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        simulator = OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults());
        client = new Client(simulator);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static String student() throws Exception {
        return client.json("/persons?affiliations=student")
                .at("/items/0/personId")
                .asText();
    }

    private static JsonNode association() throws Exception {
        return client.json("/persons/" + student() + "/associations").at("/items/0");
    }

    @Test
    void everyPersonConformsToTheSpecification() throws Exception {
        // given
        OoapiSpecification specification = specification();
        // no association can conform: it must be one of two schemas, for programmes and for courses, that are the same
        Map<String, String> requests =
                Map.of("/persons", "/persons?pageSize=100", "/persons/{personId}", "/persons/" + student());

        // then
        for (Map.Entry<String, String> request : requests.entrySet()) {
            assertThat(specification.errors(request.getKey(), client.json(request.getValue())))
                    .as(request.getValue())
                    .isEmpty();
        }
    }

    @Test
    void anAssociationHasAnotherShapeInEachPlace() throws Exception {
        // given
        JsonNode belowPerson = association();
        String id = belowPerson.path("associationId").asText();

        // when
        String offering = belowPerson.at("/offering/offeringId").asText();
        JsonNode belowOffering =
                client.json("/offerings/" + offering + "/associations").path("items");
        JsonNode alone = client.json("/associations/" + id);
        JsonNode expanded = client.json("/associations/" + id + "?expand=person,offering");

        // then
        assertThat(belowPerson.has("person")).isFalse();
        assertThat(belowOffering.findValuesAsText("associationId")).contains(id);
        assertThat(belowOffering.at("/0/person/personId").asText()).isNotEmpty();
        assertThat(belowOffering.get(0).has("offering")).isFalse();
        assertThat(alone.path("person").asText()).isEqualTo(student());
        assertThat(alone.path("offering").asText()).isEqualTo(offering);
        assertThat(expanded.at("/person/givenName").asText()).isNotEmpty();
        assertThat(expanded.at("/offering/course").isMissingNode()).isFalse();
    }

    @Test
    void filtersAskForSomeOnly() throws Exception {
        String associations = "/persons/" + student() + "/associations";
        int all = client.json(associations).path("items").size();

        assertThat(client.json("/persons?affiliations=employee").path("items")).hasSize(1);
        assertThat(client.json(associations + "?role=student&associationType=courseOffering")
                        .path("items"))
                .hasSize(all);
        assertThat(client.json(associations + "?role=lecturer").path("items")).isEmpty();
        List<String> open = new ArrayList<>();
        for (JsonNode person : client.json("/persons?pageSize=100").path("items")) {
            String own = "/persons/" + person.path("personId").asText() + "/associations";
            client.json(own + "?result-state=in%20progress")
                    .path("items")
                    .forEach(item -> open.add(item.at("/result/state").asText()));
        }
        assertThat(open).isNotEmpty().containsOnly("in progress");
    }

    @Test
    void thePersonsAreTheSameEachTime() throws Exception {
        try (OoapiSimulator again = OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults())) {
            assertThat(new Client(again).json("/persons")).isEqualTo(client.json("/persons"));
        }
    }

    private static OoapiSpecification specification() {
        return OoapiSpecification.read().orElseGet(() -> Assumptions.abort(Oracle.ABSENT));
    }
}
