package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The interface of the router: which request does what. One request at a time. */
final class CardRouter {

    static final String BASE = "/esc-rest/api/v2";
    static final String VERIFIER = "/esc-verifier-service/api/v1/cards/verify/";

    private final Map<String, Set<String>> institutions;
    private final int pageCap;
    private final PersonRegister persons;
    private final CardRegister cards;

    CardRouter(CardRouterOptions options) {
        this.institutions = options.institutions();
        this.pageCap = options.pageCap();
        this.persons = new PersonRegister(options.conflictStatus());
        this.cards = new CardRegister(options.clock(), options.conflictStatus(), persons);
    }

    PersonRegister persons() {
        return persons;
    }

    CardRegister cards() {
        return cards;
    }

    /** A request with its path as sent, its parameters, and what it carries. */
    record Call(String method, String path, Map<String, String> parameters, JsonNode sent, UploadedFile file) {}

    RouterAnswer answer(Call call, Optional<String> token) {
        if (call.path().startsWith(VERIFIER)) {
            return cards.card(call.path().substring(VERIFIER.length()))
                    .map(card -> RouterAnswer.json(200, RouterViews.verification(card, cards.today())))
                    .orElse(RouterAnswer.error(404, "ER-0001", "No such card"));
        }
        if (!call.path().startsWith(BASE + "/")) {
            return RouterAnswer.page(404);
        }
        List<String> path = segments(call.path().substring(BASE.length() + 1));
        if (path.size() == 3 && path.get(0).equals("cards") && path.get(2).equals("status")) {
            return cards.card(path.get(1))
                    .map(card -> RouterAnswer.json(200, RouterViews.publicStatus(card, cards.today())))
                    .orElse(RouterAnswer.missing());
        }
        Set<String> ours = token.map(institutions::get).orElse(Set.of());
        if (ours == null || ours.isEmpty()) {
            return RouterAnswer.error(401, "SE-0401", "Unauthorized");
        }
        return secured(call, path, ours);
    }

    /** What stands between the slashes, decoded: an identifier may have slashes of its own. */
    private static List<String> segments(String path) {
        return Stream.of(path.split("/", -1))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private RouterAnswer secured(Call call, List<String> path, Set<String> ours) {
        if (path.get(0).equals("persons")) {
            return path.size() == 1 ? personList(call, ours) : person(call, path.get(1), ours);
        }
        if (path.get(0).equals("cards")) {
            return path.size() == 1 ? cardList(call, ours) : card(call, path.get(1), ours);
        }
        if (path.size() == 5
                && path.get(0).equals("organisations")
                && path.get(4).equals("picture")) {
            return ours.contains(path.get(1)) ? persons.picture(call, path.get(3), path.get(1)) : RouterAnswer.denied();
        }
        return RouterAnswer.missing();
    }

    private RouterAnswer personList(Call call, Set<String> ours) {
        return switch (call.method()) {
            case "GET" -> page(call, persons.of(ours).toList(), RouterViews::person);
            case "POST" -> persons.create(call.sent(), ours);
            default -> RouterAnswer.error(405, "SE-0405", "Method not allowed");
        };
    }

    private RouterAnswer person(Call call, String identifier, Set<String> ours) {
        return switch (call.method()) {
            case "GET" -> persons.find(identifier, ours);
            case "PUT" -> persons.replace(identifier, call.sent(), ours);
            case "DELETE" -> persons.remove(identifier, ours, cards::anyOf);
            default -> RouterAnswer.error(405, "SE-0405", "Method not allowed");
        };
    }

    private RouterAnswer cardList(Call call, Set<String> ours) {
        return switch (call.method()) {
            case "GET" -> page(call, cards.of(ours).toList(), RouterViews::cardInList);
            case "POST" -> cards.create(call.sent(), ours);
            default -> RouterAnswer.error(405, "SE-0405", "Method not allowed");
        };
    }

    private RouterAnswer card(Call call, String number, Set<String> ours) {
        if (number.equals("generate-escn")) {
            Function<String, String> parameter = name -> call.parameters().getOrDefault(name, "");
            return cards.generate(parameter.apply("prefix"), parameter.apply("pic"), number(call, "numberOfESCN", 1));
        }
        if (number.equals("csv-config")) {
            return RouterAnswer.json(200, CardImportTable.columns());
        }
        if (number.equals("validate-csv")) {
            String operation = call.parameters().getOrDefault("operation", "");
            return new CardImportTable(cards, persons, ours).check(operation, call.file());
        }
        return switch (call.method()) {
            case "GET" -> cards.find(number, ours);
            case "PUT" -> cards.replace(number, call.sent(), ours);
            case "DELETE" -> cards.remove(number, ours);
            default -> RouterAnswer.error(405, "SE-0405", "Method not allowed");
        };
    }

    /** However many are asked for, a page has no more than the cap. */
    private <T> RouterAnswer page(Call call, List<T> all, Function<T, ObjectNode> view) {
        int size = Math.max(1, Math.min(number(call, "size", pageCap), pageCap));
        return RouterAnswer.json(200, RouterViews.page(all, view, number(call, "page", 0), size));
    }

    private static int number(Call call, String name, int usual) {
        String text = call.parameters().getOrDefault(name, "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : usual;
    }
}
