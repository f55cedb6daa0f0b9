package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** One way through the entities of a file or a directory, file by file in the order of their names. */
final class FileRecords implements RecordSource {

    private final ObjectMapper mapper = JsonLimits.mapper();
    private final Delivery delivery;
    private final Deque<EntityFile> files = new ArrayDeque<>();
    private final List<CrawlSummary.SkippedFile> skipped = new ArrayList<>();
    private final Deque<SourceRecord> ready = new ArrayDeque<>();
    private @Nullable JsonItems items;
    private long filesRead;
    private boolean whole;

    private FileRecords(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Looks through the files, and stands before the first record. */
    static FileRecords open(Path path, Delivery delivery) throws SourceException {
        FileRecords records = new FileRecords(delivery);
        FileSurvey survey = new FileSurvey(records.mapper, delivery);
        List<EntityFile> found = EntityFile.list(path);
        for (EntityFile file : found) {
            records.survey(survey, file);
        }
        if (records.files.isEmpty()) {
            throw new SourceException(
                    SourceException.Fault.UNREADABLE_FILE,
                    path + " holds no entity of the Open Education API (" + found.size() + " files looked through).",
                    "Check the setting path: courses, programmes, offerings and organisations are expected as JSON,"
                            + " each with its identifier such as courseId.");
        }
        return records;
    }

    private void survey(FileSurvey survey, EntityFile file) throws SourceException {
        try {
            Optional<String> reason = file.isJson()
                    ? survey.reasonToSkip(file.path(), file.name())
                    : Optional.of("its name does not end in .json");
            reason.ifPresentOrElse(why -> skip(file, why), () -> files.add(file));
        } catch (IOException unreadable) {
            throw file.unreadable(unreadable);
        }
    }

    private void skip(EntityFile file, String reason) {
        skipped.add(new CrawlSummary.SkippedFile(file.name(), reason));
        delivery.findings()
                .add(
                        SourceFinding.FILE_SKIPPED,
                        RecordReference.NONE,
                        SourcePointer.json(file.name(), ""),
                        "The file " + file.name() + " is passed over: " + reason + ".");
    }

    @Override
    public Optional<SourceRecord> next() throws SourceException {
        if (!ready.isEmpty()) {
            return Optional.of(ready.remove());
        }
        while (!files.isEmpty()) {
            EntityFile file = files.element();
            try {
                Optional<SourceRecord> record = nextOf(file);
                if (record.isPresent()) {
                    return record;
                }
                close();
                files.remove();
                filesRead++;
            } catch (IOException unreadable) {
                throw file.unreadable(unreadable);
            }
        }
        whole = true;
        ready.addAll(delivery.scales());
        return Optional.ofNullable(ready.poll());
    }

    private Optional<SourceRecord> nextOf(EntityFile file) throws IOException {
        if (items == null) {
            items = JsonItems.open(file.path(), mapper);
        }
        while (items.advance()) {
            JsonNode node = mapper.readTree(items.parser());
            Optional<SourceRecord> record = record(node, file.name(), items.pointer());
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    private Optional<SourceRecord> record(JsonNode node, String name, String pointer) {
        Set<String> fields = new HashSet<>();
        node.fieldNames().forEachRemaining(fields::add);
        Optional<Entity> entity = Entity.of(fields, delivery::reads);
        if (entity.isEmpty() || !(node instanceof ObjectNode object)) {
            passOver(node, fields, name, pointer);
            return Optional.empty();
        }
        if (FileSurvey.placeholder(entity.get(), object).isPresent()) {
            passOver(node, fields, name, pointer);
            return Optional.empty();
        }
        delivery.admit(entity.get(), node, name, pointer)
                .ifPresent(item -> ready.addAll(delivery.deliver(entity.get(), item, Optional.empty())));
        return Optional.ofNullable(ready.poll());
    }

    /** One thing among entities that is none; what it holds may be personal and is not said. */
    private void passOver(JsonNode node, Set<String> fields, String name, String pointer) {
        String what = Entity.personal(fields) ? "A person or a group of people" : "Something that is no entity";
        if (!node.isNull()) {
            delivery.passOver(RecordReference.NONE, SourcePointer.json(name, pointer), what + " is passed over.");
        }
    }

    @Override
    public CrawlSummary summary() {
        return delivery.summary(whole, filesRead, skipped);
    }

    @Override
    public void close() {
        JsonItems open = items;
        items = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyRead) {
                // nothing was written, so nothing is lost
            }
        }
    }
}
