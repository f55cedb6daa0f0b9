package org.elmport.sync.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/**
 * What a job publishes, read from the ledger while it is written: memory holds one page. The same content gives the
 * same bytes as the dataset that it came from.
 */
public final class LedgerDataset implements Dataset {

    private final JobLedger job;
    private final Predicate<String> kinds;

    LedgerDataset(JobLedger job, Predicate<String> kinds) {
        this.job = job;
        this.kinds = kinds;
    }

    /** The entities of some classes only, by the names of the classes. */
    public LedgerDataset only(Predicate<String> classes) {
        return new LedgerDataset(job, kinds.and(classes));
    }

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost)
            throws IOException {
        try {
            form.write(out, profile, lost, this::replay);
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    @Override
    public void send(NodeHandler handler) {
        replay(handler);
    }

    private void replay(NodeHandler handler) {
        try (Connection connection = job.database().connection()) {
            for (String kind : Kinds.inOrder(connection, job.id(), DeliverableKey.LOQ)) {
                if (kinds.test(kind)) {
                    ContentScan.read(
                            connection,
                            job.id(),
                            DeliverableKey.LOQ,
                            kind,
                            content -> CanonicalForm.replay(content, handler));
                }
            }
        } catch (SQLException failed) {
            throw Database.failed(failed);
        }
    }

    @Override
    public Map<String, Long> entities() {
        Map<String, Long> counts = new TreeMap<>();
        job.database()
                .execute(connection -> Sql.list(
                        connection,
                        row -> counts.merge(row.getString(1), row.getLong(2), Long::sum),
                        "SELECT kind, COUNT(*) FROM entry WHERE job_id = ? AND profile = ? AND live = TRUE"
                                + " GROUP BY kind",
                        job.id(),
                        DeliverableKey.LOQ));
        counts.keySet().removeIf(kinds.negate());
        return counts;
    }

    @Override
    public void close() {
        // connections are given back after each reading
    }
}
