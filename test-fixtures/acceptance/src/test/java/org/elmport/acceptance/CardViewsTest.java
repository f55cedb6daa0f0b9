package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.acceptance.CardDesk.Learner;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards and consent from views of a database, and cards into files for the import page of the router. */
class CardViewsTest {

    @TempDir
    private Path directory = Path.of(".");

    /** Views over the files of the desk, which the database reads anew for each query. */
    private void views(CardDesk desk) throws IOException, SQLException {
        String url = "jdbc:h2:file:" + directory.resolve("sis").toAbsolutePath();
        desk.export();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String name : List.of("card", "learner")) {
                Path file = directory.resolve("drop/" + name + "s.csv").toAbsolutePath();
                statement.execute("CREATE VIEW elm_" + name + "_v AS SELECT * FROM CSVREAD('" + file + "')");
            }
        }
        desk.source.addAll(List.of("plugin: jdbc", "url: " + url, "user: sa", "page-size: 2"));
    }

    @Test
    void cardsAndConsentOfViewsReachTheRouterAsThoseOfFilesDo() throws IOException, SQLException {
        try (CardDesk desk = new CardDesk(directory).students(5)) {
            // given
            views(desk);
            CommandLine.Result first = desk.night();
            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(desk.held())
                    .hasSize(5)
                    .allSatisfy((student, cards) -> assertThat(cards).containsExactly("ACTIVE"));

            // when one is lost, one student objects, a card is gone, and a student is
            desk.put(desk.card(1).status("lost"));
            desk.put(desk.card(2).consent("refused"));
            desk.cards.remove("C-3");
            desk.learners.put(4, new Learner(4, "true"));
            CommandLine.Result second = desk.night();

            // then
            assertThat(second.exitCode()).as(second.err()).isZero();
            assertThat(desk.held()).isEqualTo(Map.of("1", List.of("INACTIVE"), "5", List.of("ACTIVE")));
            desk.night();
            assertThat(desk.router.requests()).as("an unchanged day").isEmpty();
            assertThat(desk.told.toString()).doesNotContain("Marchbanks", "urn:schac");
        }
    }

    @Test
    void filesForTheImportPageAreCheckedByTheRouterRowForRow() throws IOException, SQLException {
        try (CardDesk desk = new CardDesk(directory).students(3)) {
            // given: the router knows two of the students
            views(desk);
            Path imports = directory.resolve("imports");
            desk.imports = Optional.of(imports);
            post(desk, "/persons", person(1));
            post(desk, "/persons", person(2));

            // when
            CommandLine.Result first = desk.night();

            // then
            assertThat(desk.router.requests())
                    .extracting(CardRouterRequest::path)
                    .allSatisfy(
                            path -> assertThat(path).as("nothing is imported").contains("csv"));
            List<String> rows = Files.readAllLines(imports.resolve("cards-create.csv"));
            assertThat(rows).hasSize(3).first().asString().startsWith("personIdentifier,cardNumber,");
            assertThat(first.out() + first.err()).as("the third").contains("card refused");

            // when somebody imports the file and takes it away; then a card is lost, and a student objects
            for (String row : rows.subList(1, rows.size())) {
                post(desk, "/cards", card(row.split(",", -1)));
            }
            Files.delete(imports.resolve("cards-create.csv"));
            desk.put(desk.card(1).status("lost"));
            desk.put(desk.card(2).consent("refused"));
            desk.night();

            // then
            assertThat(row(imports.resolve("cards-update.csv"))).contains("INACTIVE", number(rows, 1));
            assertThat(row(imports.resolve("cards-delete.csv"))).contains(number(rows, 2));
            assertThat(imports.resolve("cards-create.csv")).doesNotExist();
        }
    }

    /** The only row below the head. */
    private static String row(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file);
        assertThat(rows).as(file.toString()).hasSize(2);
        return rows.get(1);
    }

    /** The number that the card of a student got; rows stand in the order of numbers, which nobody knows before. */
    private static String number(List<String> rows, int student) {
        return rows.stream()
                .filter(row -> row.startsWith(new Learner(student, "").esi() + ","))
                .map(row -> row.split(",", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    private static String person(int number) {
        return "{\"identifier\":\"" + new Learner(number, "").esi()
                + "\",\"personOrganisationUpdateViews\":[{\"organisationIdentifier\":\"" + CardDesk.PIC + "\"}]}";
    }

    /** What the import page makes of a row, whose columns the stand-in for the router says in this order. */
    private static String card(String[] cells) {
        return "{\"personIdentifier\":\"" + cells[0] + "\",\"cardNumber\":\"" + cells[1] + "\",\"cardType\":\""
                + cells[3]
                + "\",\"cardStatusType\":\"" + cells[4] + "\",\"expiresAt\":\"" + cells[5] + "\",\"issuedAt\":\""
                + cells[6] + "\",\"issuerIdentifier\":\"" + cells[7] + "\"}";
    }

    private static void post(CardDesk desk, String path, String body) throws IOException {
        HttpURLConnection call = (HttpURLConnection)
                URI.create(desk.router.baseUrl() + path).toURL().openConnection();
        call.setRequestMethod("POST");
        call.setRequestProperty("Authorization", "Bearer " + CardDesk.TOKEN);
        call.setDoOutput(true);
        call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        assertThat(call.getResponseCode()).as(path).isEqualTo(201);
    }
}
