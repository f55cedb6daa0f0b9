package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The import of cards: it says its columns, and checks tables without importing them. The first row has the names. */
final class CardImportTable {

    /** In an order of its own, with a column that nobody knows. */
    private static final List<String> COLUMNS = List.of(
            "personIdentifier",
            "cardNumber",
            "unannounced",
            "cardType",
            "cardStatusType",
            "expiresAt",
            "issuedAt",
            "issuerIdentifier");

    private static final Set<String> OPERATIONS = Set.of("CREATE", "UPDATE", "DELETE");

    private final CardRegister cards;
    private final PersonRegister persons;
    private final Set<String> institutions;

    CardImportTable(CardRegister cards, PersonRegister persons, Set<String> institutions) {
        this.cards = cards;
        this.persons = persons;
        this.institutions = institutions;
    }

    static ObjectNode columns() {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < COLUMNS.size(); place++) {
            columns.put(COLUMNS.get(place), place);
        }
        return columns;
    }

    RouterAnswer check(String operation, UploadedFile file) {
        List<String> rows =
                new String(file.content(), StandardCharsets.UTF_8).lines().toList();
        if (!OPERATIONS.contains(operation) || !file.type().equals("text/csv") || rows.isEmpty()) {
            return RouterAnswer.mistake();
        }
        ArrayNode errors = JsonNodeFactory.instance.arrayNode();
        if (!rows.get(0).equals(String.join(",", COLUMNS))) {
            error(errors, 1, "", "unknown columns");
        }
        for (int row = 1; row < rows.size(); row++) {
            check(operation, row + 1, cells(rows.get(row)), errors);
        }
        return RouterAnswer.json(200, errors);
    }

    private static Map<String, String> cells(String row) {
        String[] cells = row.split(",", -1);
        Map<String, String> byName = new HashMap<>();
        for (int place = 0; place < COLUMNS.size(); place++) {
            byName.put(COLUMNS.get(place), place < cells.length ? cells[place] : "");
        }
        return byName;
    }

    private void check(String operation, int row, Map<String, String> cells, ArrayNode errors) {
        boolean known = cards.card(cells.getOrDefault("cardNumber", "")).isPresent();
        if (known == operation.equals("CREATE")) {
            error(errors, row, "cardNumber", known ? "exists" : "does not exist");
        }
        if (operation.equals("DELETE")) {
            return;
        }
        if (!persons.anybody(cells.getOrDefault("personIdentifier", ""))) {
            error(errors, row, "personIdentifier", "unknown " + cells.get("personIdentifier"));
        }
        if (!institutions.contains(cells.getOrDefault("issuerIdentifier", ""))) {
            error(errors, row, "issuerIdentifier", "not yours");
        }
        if (past(cells.getOrDefault("expiresAt", ""))) {
            error(errors, row, "expiresAt", "in the past");
        }
    }

    private boolean past(String day) {
        try {
            return LocalDate.parse(day).isBefore(cards.today());
        } catch (DateTimeException malformed) {
            return true;
        }
    }

    private static void error(ArrayNode errors, int row, String field, String message) {
        errors.addObject().put("rowNumber", row).put("fieldName", field).put("errorMessage", message);
    }
}
