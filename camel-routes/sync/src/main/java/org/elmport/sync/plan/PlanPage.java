package org.elmport.sync.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the template of a plan shows, in the words of the page. */
record PlanPage(
        String job,
        String hash,
        long added,
        long changed,
        long removed,
        long removedRecords,
        long unchanged,
        long heldBack,
        boolean refused,
        List<String> refusals,
        boolean partial,
        List<String> changedSince,
        List<String> heldBackOf,
        Section additions,
        Section changes,
        Section removals,
        Section quarantine) {

    /** Of additions and changes the page shows so many; removals it shows all, one by one. */
    static final int MOST_SHOWN = 1_000;

    record Section(boolean any, List<Row> rows, boolean someLeftOut, long leftOut) {}

    record Row(
            String name, String what, String record, String key, List<PropertyRow> properties, List<String> reasons) {}

    record PropertyRow(String property, String language, List<String> before, List<String> after) {}

    static PlanPage of(Path plan) throws IOException {
        Rows added = new Rows(MOST_SHOWN);
        Rows changed = new Rows(MOST_SHOWN);
        Rows removed = new Rows(Integer.MAX_VALUE);
        Rows quarantined = new Rows(MOST_SHOWN);
        PlanHead head = PlanReader.read(
                plan,
                change -> (switch (change.type()) {
                            case ADDED -> added;
                            case CHANGED -> changed;
                            case REMOVED -> removed;
                        })
                        .add(change),
                quarantined::add);
        return new PlanPage(
                head.job(),
                head.hash().hex(),
                head.counts().added(),
                head.counts().changed(),
                head.counts().removed(),
                head.removedRecords(),
                head.counts().unchanged(),
                head.heldBack(),
                !head.refusals().isEmpty(),
                head.refusals(),
                !head.selection().all(),
                head.selection().since().map(Object::toString).stream().toList(),
                head.selection().record().filter(any -> head.heldBack() > 0).stream()
                        .toList(),
                added.section(),
                changed.section(),
                removed.section(),
                quarantined.section());
    }

    private static final class Rows {

        private final int most;
        private final List<Row> rows = new ArrayList<>();
        private long count;

        Rows(int most) {
            this.most = most;
        }

        void add(Change change) {
            count++;
            if (rows.size() < most) {
                rows.add(new Row(
                        change.name().isEmpty() ? change.record().toString() : change.name(),
                        words(change.key().kind()),
                        change.record().toString(),
                        change.key().key(),
                        change.properties().stream().map(PlanPage::row).toList(),
                        List.of()));
            }
        }

        void add(QuarantinedRecord record) {
            count++;
            if (rows.size() < most) {
                rows.add(new Row(
                        record.record().toString(), "", record.record().toString(), "", List.of(), record.reasons()));
            }
        }

        Section section() {
            return new Section(count > 0, rows, count > rows.size(), count - rows.size());
        }
    }

    private static PropertyRow row(PropertyChange change) {
        int bracket = change.path().endsWith("]") ? change.path().lastIndexOf('[') : -1;
        String property = bracket < 0 ? change.path() : change.path().substring(0, bracket);
        String language = bracket < 0
                ? ""
                : change.path().substring(bracket + 1, change.path().length() - 1);
        return new PropertyRow(words(property), language, change.before(), change.after());
    }

    /** The words in a name of the model: {@code LearningOpportunity} is a learning opportunity. */
    static String words(String name) {
        String words = name.replace(".", " › ").replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return words.toLowerCase(Locale.ROOT);
    }
}
