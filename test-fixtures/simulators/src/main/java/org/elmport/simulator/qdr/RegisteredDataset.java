package org.elmport.simulator.qdr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the register has of one dataset: its versions, its records, and the visits to its publisher. */
final class RegisteredDataset {

    private final Registration registration;
    private final Path versions;
    private final SortedMap<String, RegisteredRecord> records = new TreeMap<>();
    private final List<Harvest> harvests = new ArrayList<>();
    private String tag = "";
    private int version;

    RegisteredDataset(Registration registration, Path versions) {
        this.registration = registration;
        this.versions = versions;
    }

    Registration registration() {
        return registration;
    }

    synchronized List<Harvest> harvests() {
        return List.copyOf(harvests);
    }

    synchronized List<RegisteredRecord> records() {
        return List.copyOf(records.values());
    }

    synchronized int version() {
        return version;
    }

    synchronized String tag() {
        return tag;
    }

    Path document(int number) {
        return versions.resolve("dataset-" + registration.id() + "-version-" + number + ".xml");
    }

    /** The next version and the visit that brought it, so that nobody sees the one without the other. */
    synchronized Harvest take(Harvest.Trigger trigger, String by, Path document, String newTag) throws IOException {
        accept(document, newTag);
        return note(trigger, Harvest.Outcome.ACCEPTED, by, List.of());
    }

    synchronized Harvest note(Harvest.Trigger trigger, Harvest.Outcome outcome, String by, List<String> problems) {
        Harvest harvest = new Harvest(trigger, outcome, version, by, problems);
        harvests.add(harvest);
        return harvest;
    }

    /** Whether a document is the current version. */
    synchronized boolean knows(Path document) throws IOException {
        return version > 0 && Files.mismatch(document, document(version)) < 0;
    }

    /** Makes a document the next version; records that it does not hold are not published anymore. */
    private void accept(Path document, String newTag) throws IOException {
        List<RecordCollector.Described> described = RegisterDocument.records(document);
        version++;
        Files.copy(document, document(version));
        tag = newTag;
        Set<String> present = new HashSet<>();
        for (RecordCollector.Described one : described) {
            present.add(one.id());
            records.put(one.id(), new RegisteredRecord(uri(one), one.kind(), one.id(), one.title(), true));
        }
        records.replaceAll((id, known) -> present.contains(id)
                ? known
                : new RegisteredRecord(known.uri(), known.kind(), id, known.title(), false));
    }

    private static String uri(RecordCollector.Described record) {
        UUID uuid = UUID.nameUUIDFromBytes(record.id().getBytes(StandardCharsets.UTF_8));
        String kind = record.kind().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + record.kind().substring(1);
        return "https://register.example/data/" + kind + "/" + uuid;
    }
}
