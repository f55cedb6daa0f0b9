package org.elmport.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.elmport.plugin.PublicationServer;
import org.elmport.plugin.TargetException;
import org.elmport.sync.configuration.JobConfiguration;

/** The servers of the jobs of a configuration. */
final class Publications implements AutoCloseable {

    private final List<PublicationServer> servers = new CopyOnWriteArrayList<>();

    /** Serves what a job has published, where its target does that and its settings ask for it. */
    Optional<PublicationServer> start(JobConfiguration job) throws CommandFailure {
        try {
            Optional<PublicationServer> server = job.target().serve(job.targetSettings());
            server.ifPresent(servers::add);
            return server;
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    boolean none() {
        return servers.isEmpty();
    }

    @Override
    public void close() {
        servers.forEach(PublicationServer::close);
        servers.clear();
    }
}
