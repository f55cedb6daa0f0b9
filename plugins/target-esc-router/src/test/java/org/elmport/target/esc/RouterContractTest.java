package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.card.AcademicLevel;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.AnswerMeanings;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we send and read, held against the operations, required fields and words of the router's own description. */
class RouterContractTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SAMPLES =
            Path.of(System.getProperty("elmport.oracle", "../../../shared")).resolve("samples/esc");

    @TempDir
    private Path folder = Path.of("");

    private JsonNode facts = MAPPER.createObjectNode();

    @BeforeEach
    void read() throws IOException {
        assumeThat(SAMPLES.resolve("v2-openapi-facts.json"))
                .as("the description of the router is not at hand (elmport.oracle)")
                .exists();
        facts = sample("v2-openapi-facts.json");
    }

    private static JsonNode sample(String name) throws IOException {
        return MAPPER.readTree(Files.readString(SAMPLES.resolve(name)));
    }

    private List<CardRouterRequest> everyCall() throws TargetException, InterruptedException {
        PersonEntry person = new PersonEntry(
                RouterRun.student(1),
                RouterRun.OURS,
                Optional.of("Ada Larch"),
                Optional.of("ada@uni.example"),
                Optional.of(AcademicLevel.DOCTORATE));
        CardEntry plain = RouterRun.card(1);
        CardEntry card = new CardEntry(
                plain.number(),
                CardStatus.INACTIVE,
                CardType.SMART_PASSIVE_EMULATION,
                plain.issued(),
                plain.expires(),
                RouterRun.OURS,
                plain.holder(),
                Optional.of("B12345678"),
                Optional.of("Card"));
        try (RouterRun run = RouterRun.start()) {
            for (boolean confirmed : new boolean[] {false, true}) {
                run.target.deliver(RouterRun.item(person, confirmed));
                run.target.deliver(RouterRun.item(card, confirmed));
            }
            run.target.deliver(RouterRun.item(RouterRun.person(2), false));
            run.target.deliver(RouterRun.item(RouterRun.card(2), false));
            run.target.find(RouterRun.item(person, true));
            run.target.find(RouterRun.item(card, true));
            run.target.list(held -> {});
            run.target.deliver(RouterRun.item(Pictures.of(RouterRun.student(1))));
            try (ItemTarget files = RouterRun.files(run.router, folder, Map.of())) {
                files.deliver(RouterRun.item(RouterRun.card(3), false));
                files.deliver(RouterRun.item(card, true));
                files.withdraw(RouterRun.item(card, true));
            }
            String pseudonym = RouterRun.pseudonym(person.identifier().comparisonKey());
            run.target.withdraw(RouterRun.gone(CardContent.PICTURE, pseudonym));
            for (TargetItem item : List.of(RouterRun.item(card, true), RouterRun.item(person, true))) {
                run.target.withdraw(item);
            }
            return run.router.requests();
        }
    }

    @Test
    void everyCallIsAnOperationWithAStatusThatIsDeclared() throws TargetException, InterruptedException {
        // trap esc 3: with the whole path of the address
        // given
        Set<String> used = new TreeSet<>();

        for (CardRouterRequest request : everyCall()) {
            // when
            List<JsonNode> fitting = operations(request).toList();

            // then
            assertThat(fitting).as(request.method() + " of " + request.path()).hasSize(1);
            JsonNode operation = fitting.get(0);
            used.add(operation.get("operationId").asText());
            List<Integer> declared = new ArrayList<>();
            operation.get("responses").forEach(status -> declared.add(status.asInt()));
            if (declared.isEmpty()) {
                declared.add(200);
            }
            assertThat(declared).contains(request.status());
        }
        assertThat(used)
                .containsExactly(
                        "create",
                        "create_1",
                        "delete",
                        "deleteStudentPicture",
                        "delete_1",
                        "findAll",
                        "findAll_1",
                        "findByExternalId",
                        "findByExternalId_1",
                        "getCsvConfig",
                        "update",
                        "update_1",
                        "uploadStudentPicture",
                        "validateCsv");
        Set<String> all = new TreeSet<>();
        facts.get("operations")
                .forEach(operation -> all.add(operation.get("operationId").asText()));
        all.removeAll(used);
        assertThat(all)
                .as("numbers and codes are made here, the verifier has a path of its own, a picture is sent and not"
                        + " fetched, and the router has withdrawn issueCard")
                .containsExactly("getEscnList", "getQRCode", "getStudentPicture", "issueCard", "status");
    }

    private Stream<JsonNode> operations(CardRouterRequest request) {
        String path = request.path().replaceFirst("^" + facts.get("server").asText(), "");
        List<JsonNode> fitting = new ArrayList<>();
        for (JsonNode operation : facts.get("operations")) {
            String pattern = Pattern.quote(operation.get("path").asText()).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
            if (operation.get("method").asText().equals(request.method()) && path.matches(pattern)) {
                fitting.add(operation);
            }
        }
        // a path without variables comes before one with them
        return fitting.stream()
                .sorted(Comparator.comparing(
                        operation -> operation.get("path").asText().contains("{")))
                .limit(1);
    }

    @Test
    void everyBodyHasTheRequiredFieldsAndNoOthersThanDeclared()
            throws TargetException, InterruptedException, IOException {
        // trap esc 6, 7, 22: words and not objects, the name where it belongs, and nothing empty
        int bodies = 0;
        for (CardRouterRequest request : everyCall()) {
            if (request.body().startsWith("{")) {
                JsonNode body = MAPPER.readTree(request.body());
                bodies++;
                if (request.path().contains("/persons")) {
                    check(body, "PersonUpdateView");
                    assertThat(body.has("fullName")).isFalse();
                    for (JsonNode organisation : body.get("personOrganisationUpdateViews")) {
                        check(organisation, "PersonOrganisationUpdateView");
                        word(organisation, "academicLevel", "PersonOrganisationUpdateView");
                    }
                } else {
                    check(body, "CardUpdateView");
                    word(body, "cardStatusType", "CardUpdateView");
                    word(body, "cardType", "CardUpdateView");
                    assertThat(body.get("expiresAt").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
                }
            }
        }
        assertThat(bodies).isGreaterThanOrEqualTo(6);
    }

    @Test
    void filesAreSentInThePartAndWithTheWordsThatAreDeclared() throws TargetException, InterruptedException {
        // trap esc 25
        // given
        List<CardRouterRequest> files = everyCall().stream()
                .filter(request -> request.body().startsWith("--"))
                .toList();

        // then
        assertThat(files).hasSize(4).allSatisfy(file -> {
            assertThat(file.body()).contains("Content-Disposition: form-data; name=\"file\"; filename=\"");
            assertThat(file.body()).doesNotContain("filename=\"L-", "filename=\"urn");
        });
        assertThat(files.get(0).query()).isEqualTo("resize=false");
        assertThat(files.get(0).path()).contains("/organisations/" + RouterRun.OURS + "/person/urn%3Aschac");
        String operations = operation("validateCsv").get("note").asText();
        assertThat(files.subList(1, 4))
                .extracting(CardRouterRequest::query)
                .containsExactly("operation=CREATE", "operation=UPDATE", "operation=DELETE");
        assertThat(operations)
                .contains(String.join(
                        "|", Stream.of(CsvOperation.values()).map(Enum::name).toList()));
    }

    private JsonNode operation(String id) {
        for (JsonNode operation : facts.get("operations")) {
            if (operation.get("operationId").asText().equals(id)) {
                return operation;
            }
        }
        throw new AssertionError("there is no " + id);
    }

    @Test
    void theColumnsAndFaultsOfTheImportAreUnderstood() throws IOException, TargetException {
        // when
        CsvColumns columns = CsvColumns.of(sample("v2-csv-config-testfixture.json"), ',');
        JsonNode fault = sample("v2-csv-validation-errors-testfixture.json").get(0);

        // then
        assertThat(columns.head()).isEqualTo("personIdentifier,cardNumber\r\n");
        assertThat(columns.row(Map.of("cardNumber", "1", "personIdentifier", "a,b\"c")))
                .isEqualTo("\"a,b\"\"c\",1\r\n");
        List<String> declared = new ArrayList<>();
        facts.get("schemas")
                .get("CsvValidationError (C)")
                .get("fields")
                .fieldNames()
                .forEachRemaining(declared::add);
        fault.fieldNames().forEachRemaining(name -> assertThat(declared).contains(name));
    }

    @Test
    void everyFieldThatWeReadIsDeclaredAndEveryRequiredOneIsRead() throws IOException {
        // given the fields of the schemas of answers
        JsonNode person = sample("v2-person-view.json");
        JsonNode card = sample("v2-card-view.json");

        // then
        for (String schema : List.of("PersonView", "PersonLiteView")) {
            declares(schema, List.of("identifier", "organisations"));
            facts.get("schemas")
                    .get(schema)
                    .get("required")
                    .forEach(name -> assertThat(name.asText()).isEqualTo("identifier"));
        }
        declares(
                "PersonOrganisationView",
                List.of("academicLevel", "contactPoint", "fullName", "hasPicture", "organisation"));
        declares("OrganisationLiteView", List.of("identifier", "name"));
        declares("CodeView", List.of("key"));
        declares("PageMetadata", List.of("totalElements", "totalPages"));
        declares("PagedResources*", List.of("content", "page"));
        declares("ApiErrorMessage", List.of("code"));
        declares(
                "CardView",
                List.of(
                        "cardNumber",
                        "cardStatusType",
                        "cardType",
                        "displayName",
                        "expiresAt",
                        "issuedAt",
                        "issuer",
                        "person",
                        "processor"));
        person.fieldNames().forEachRemaining(name -> declares("PersonView", List.of(name)));
        card.fieldNames().forEachRemaining(name -> declares("CardView", List.of(name)));
        assertThat(facts.get("schemas")
                        .get("CardStatusView")
                        .get("fields")
                        .get("status")
                        .asText())
                .as("what the router says of a card")
                .endsWith(String.join(
                        "|", Stream.of(CardStatus.values()).map(Enum::name).toList()));
    }

    private void declares(String schema, List<String> names) {
        List<String> declared = new ArrayList<>();
        facts.get("schemas").get(schema).get("fields").fieldNames().forEachRemaining(declared::add);
        assertThat(declared).as(schema).containsAll(names);
    }

    private void check(JsonNode body, String schema) {
        JsonNode declared = facts.get("schemas").get(schema);
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        List<String> allowed = new ArrayList<>();
        declared.get("fields").fieldNames().forEachRemaining(allowed::add);
        assertThat(allowed).containsAll(names);
        declared.get("required").forEach(name -> assertThat(names).contains(name.asText()));
        body.properties()
                .forEach(field -> assertThat(
                                field.getValue().isArray() || field.getValue().isTextual())
                        .as(field.getKey())
                        .isTrue());
        body.forEach(value ->
                assertThat(value.isTextual() && value.asText().isEmpty()).isFalse());
    }

    private void word(JsonNode body, String name, String schema) {
        String declared =
                facts.get("schemas").get(schema).get("fields").get(name).asText();
        if (body.has(name)) {
            assertThat(declared.split("[ |]")).contains(body.get(name).asText());
        }
    }

    @Test
    void ourWordsAreThoseOfTheDescription() {
        // given
        JsonNode fields = facts.get("schemas").get("CardUpdateView").get("fields");

        // then
        assertThat(fields.get("cardType").asText())
                .isEqualTo("string "
                        + String.join(
                                "|",
                                Stream.of(CardType.values()).map(Enum::name).toList()));
        assertThat(fields.get("cardStatusType").asText())
                .isEqualTo("string "
                        + String.join(
                                "|",
                                Stream.of(CardStatus.values())
                                        .filter(CardStatus::writable)
                                        .map(Enum::name)
                                        .toList()));
        assertThat(facts.get("schemas")
                        .get("PersonOrganisationUpdateView")
                        .get("fields")
                        .get("academicLevel")
                        .asText())
                .endsWith(String.join(
                        "|", Stream.of(AcademicLevel.values()).map(Enum::name).toList()));
    }

    @Test
    void theAnswersOfTheSamplesAreUnderstood() throws IOException {
        // trap esc 6, 24: objects with keys, and further fields
        // when
        PersonEntry person =
                RouterAnswers.person(sample("v2-person-view.json"), "999999999").orElseThrow();
        CardEntry card = RouterAnswers.card(sample("v2-card-view.json")).orElseThrow();

        // then
        assertThat(person.fullName()).contains("Ada Lovelace");
        assertThat(person.email()).contains("ada@example.org");
        assertThat(person.academicLevel()).contains(AcademicLevel.BACHELOR);
        assertThat(RouterAnswers.person(sample("v2-person-view.json"), "888888888"))
                .isEmpty();
        assertThat(card.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(card.type()).isEqualTo(CardType.SMART_PASSIVE);
        assertThat(card.holder()).isEqualTo(person.identifier());
        assertThat(card.processorCode()).isEmpty();
    }

    @Test
    void answersThatLackOrAddFieldsAreReadAsFarAsTheyGo() throws IOException {
        // trap esc 24
        // given
        JsonNode card = MAPPER.readTree(
                "{\"cardNumber\":\"" + RouterRun.card(1).number().value()
                        + "\",\"cardStatusType\":\"ACTIVE\",\"cardType\":{\"key\":\"PASSIVE\"},\"issuedAt\":\"2026-09-01\","
                        + "\"expiresAt\":\"2027-09-30\",\"issuer\":{\"identifier\":999999999},\"person\":{\"identifier\":\""
                        + RouterRun.student(1).value() + "\",\"more\":[1]},\"more\":{}}");

        // then
        assertThat(RouterAnswers.card(card)).contains(RouterRun.card(1));
        assertThat(RouterAnswers.card(MAPPER.readTree("{}"))).isEmpty();
        assertThat(RouterAnswers.card(MAPPER.readTree("{\"issuedAt\":\"yesterday\",\"cardStatusType\":\"LOST\"}")))
                .isEmpty();
        assertThat(RouterAnswers.person(MAPPER.readTree("{\"organisations\":[{}]}"), "999999999"))
                .isEmpty();
    }

    @Test
    void theCodesOfErrorsMeanWhatTheyAreKnownToMean() throws IOException {
        // given
        List<String> codes = new ArrayList<>();
        sample("v2-errors.json").forEach(error -> codes.add(error.get("code").asText()));

        // then
        assertThat(RouterTransport.ANSWERS.rows())
                .extracting(AnswerMeanings.Row::code)
                .containsAll(codes);
        assertThat(RouterTransport.ANSWERS
                        .of(RouterCall.FIND_PERSON.word(), 403, "SE-0000")
                        .meaning())
                .isEqualTo(Meaning.ELSEWHERE);
        assertThat(RouterTransport.ANSWERS
                        .of(RouterCall.CREATE_CARD.word(), 500, "ER-0002")
                        .meaning())
                .isEqualTo(Meaning.KNOWN);
        assertThat(RouterTransport.ANSWERS
                        .of(RouterCall.FIND_CARD.word(), 500, "")
                        .meaning())
                .isEqualTo(Meaning.FAULTY);
        assertThat(RouterTransport.ANSWERS
                        .of(RouterCall.REMOVE_PERSON.word(), 403, "")
                        .meaning())
                .isEqualTo(Meaning.UNAUTHORISED);
        assertThat(CardContent.PROFILE).isEqualTo("esc");
    }
}
