package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;

/**
 * Writes files that people hand to the import of the router. Each row is checked by the router before it stands in a file;
 * the router imports nothing of its own.
 */
final class CsvItemTarget implements ItemTarget {

    private final RouterClient client;
    private final Path folder;
    private final Form form;
    private final Map<CsvOperation, CsvFile> files = new EnumMap<>(CsvOperation.class);
    private Optional<CsvColumns> columns = Optional.empty();

    /**
     * The form of the files.
     *
     * @param separator stands between cells
     * @param head whether the first row has the names of the columns
     */
    record Form(char separator, boolean head) {}

    CsvItemTarget(RouterClient client, Path folder, Form form) {
        this.client = client;
        this.folder = folder;
        this.form = form;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        return switch (item.kind()) {
            case CardContent.PERSON -> ItemAnswer.delivered(item.key(), "comes with the cards");
            case CardContent.PICTURE ->
                ItemAnswer.refused(RouterFinding.PICTURE_NOT_TAKEN, "a file of cards takes no pictures");
            default -> {
                CardEntry card = CardContent.card(item.content());
                CsvOperation operation = item.remoteId().isEmpty() ? CsvOperation.CREATE : CsvOperation.UPDATE;
                yield write(operation, values(card), card.number().value());
            }
        };
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException, InterruptedException {
        if (!item.kind().equals(CardContent.CARD)) {
            return ItemAnswer.delivered(item.remoteId(), "goes with the cards");
        }
        Map<String, String> values = item.content().length == 0
                ? Map.of("cardNumber", item.remoteId())
                : values(CardContent.card(item.content()));
        return write(CsvOperation.DELETE, values, item.remoteId());
    }

    /** The values have the names of the interface, which its columns share. */
    private static Map<String, String> values(CardEntry card) {
        Map<String, String> values = new TreeMap<>();
        RouterBodies.fields(card)
                .properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        return values;
    }

    private ItemAnswer write(CsvOperation operation, Map<String, String> values, String remoteId)
            throws TargetException, InterruptedException {
        try {
            CsvColumns known = columns();
            String row = known.row(values);
            RouterReply reply = client.check(operation.name(), CsvColumns.bytes(head(known) + row));
            if (reply.meaning() != Meaning.DONE) {
                return refusal(reply);
            }
            if (!reply.body().isEmpty()) {
                return ItemAnswer.refused(RouterFinding.CARD_ROW_NOT_TAKEN, words(reply.body(), known));
            }
            file(operation, known).add(row);
            return ItemAnswer.delivered(remoteId, "stands in " + operation.file());
        } catch (NoAnswerException lost) {
            throw RouterFault.of(lost);
        } catch (IOException disk) {
            throw new TargetException(
                    TargetException.Fault.UNUSABLE,
                    "the folder of the files of cards cannot be written",
                    "Look after folder: its disk, and who may write there.");
        }
    }

    private CsvColumns columns() throws TargetException, NoAnswerException, InterruptedException {
        if (columns.isEmpty()) {
            RouterReply reply = client.columns();
            if (reply.meaning() != Meaning.DONE) {
                throw RouterFault.of(reply);
            }
            columns = Optional.of(CsvColumns.of(reply.body(), form.separator()));
        }
        return columns.get();
    }

    private String head(CsvColumns known) {
        return form.head() ? known.head() : "";
    }

    private CsvFile file(CsvOperation operation, CsvColumns known) throws IOException {
        CsvFile open = files.get(operation);
        if (open == null) {
            Files.createDirectories(folder);
            open = new CsvFile(folder.resolve(operation.file()), head(known));
            files.put(operation, open);
        }
        return open;
    }

    private static ItemAnswer refusal(RouterReply reply) throws TargetException {
        if (reply.meaning() == Meaning.INVALID) {
            return ItemAnswer.refused(RouterFinding.CARD_ROW_NOT_TAKEN, reply.words());
        }
        throw RouterFault.of(reply);
    }

    /** Only the names of columns: what the router writes about a value may hold the value. */
    private static String words(JsonNode errors, CsvColumns known) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        errors.forEach(error -> fields.put(error.path("fieldName").asText(), true));
        StringBuilder words = new StringBuilder("the router would not import it because of");
        fields.fieldNames().forEachRemaining(name -> words.append(known.contains(name) ? " " + name : ""));
        return words.toString();
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void close() {
        files.clear();
    }
}
