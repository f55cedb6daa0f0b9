package org.elmport.simulator.qdr;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * A register on the loopback address: fetches what is registered with it, by itself or when called; judges it; keeps
 * versions; and lets records that disappear stay as "not published anymore". The form of its calls is invented, since that
 * of the real register is not public.
 */
public final class QdrSimulator implements AutoCloseable {

    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work, "qdr-simulator");
        thread.setDaemon(true);
        return thread;
    };

    private final QdrSimulatorOptions options;
    private final Path directory;
    private final Harvester harvester;
    private final ScheduledExecutorService harvests = Executors.newSingleThreadScheduledExecutor(DAEMONS);
    private final List<RegisteredDataset> datasets = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CallHandler calls;
    private HttpServer server;
    private Optional<? extends Future<?>> rounds = Optional.empty();

    private QdrSimulator(QdrSimulatorOptions options, Path directory) throws IOException {
        this.options = options;
        this.directory = directory;
        this.harvester = new Harvester(options.check(), options.timeout());
        this.calls = new CallHandler(this, closed);
        this.server = listen(0, options.certificate());
    }

    /** Starts one on any free port. */
    public static QdrSimulator start(QdrSimulatorOptions options) throws IOException {
        QdrSimulator simulator = new QdrSimulator(options, Files.createTempDirectory("qdr-simulator"));
        simulator.rounds = options.schedule()
                .map(interval -> simulator.harvests.scheduleWithFixedDelay(
                        simulator::harvestAll, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS));
        return simulator;
    }

    private HttpServer listen(int port, Optional<SimulatorCertificate> certificate) throws IOException {
        InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        HttpServer listening;
        if (certificate.isPresent()) {
            HttpsServer encrypted = HttpsServer.create(place, 0);
            encrypted.setHttpsConfigurator(
                    new HttpsConfigurator(certificate.get().context()));
            listening = encrypted;
        } else {
            listening = HttpServer.create(place, 0);
        }
        listening.setExecutor(Executors.newCachedThreadPool(DAEMONS));
        listening.createContext("/", calls);
        listening.start();
        return listening;
    }

    /** Registers a dataset at the address of its file. */
    public synchronized Registration register(URI file) {
        int id = datasets.size() + 1;
        Registration registration = new Registration(
                id, file, URI.create(address() + "api/datasets/" + id + "/update"), "key-of-dataset-" + id);
        datasets.add(new RegisteredDataset(registration, directory));
        return registration;
    }

    /** Where it listens. */
    public synchronized URI address() {
        return URI.create((options.certificate().isPresent() ? "https" : "http") + "://127.0.0.1:"
                + server.getAddress().getPort() + "/");
    }

    synchronized Optional<RegisteredDataset> dataset(int id) {
        return id < 1 || id > datasets.size() ? Optional.empty() : Optional.of(datasets.get(id - 1));
    }

    private RegisteredDataset known(int id) {
        return dataset(id).orElseThrow(() -> new IllegalArgumentException("there is no dataset " + id));
    }

    void harvestSoon(RegisteredDataset dataset) {
        harvests.execute(() -> harvester.visit(dataset, Harvest.Trigger.NOTIFICATION));
    }

    private void harvestAll() {
        List<RegisteredDataset> all;
        synchronized (this) {
            all = List.copyOf(datasets);
        }
        all.forEach(dataset -> harvester.visit(dataset, Harvest.Trigger.SCHEDULE));
    }

    /** Fetches a dataset now. */
    public Harvest harvest(int id) {
        return harvester.visit(known(id), Harvest.Trigger.BY_HAND);
    }

    /** The visits to the publisher of a dataset, in order. */
    public List<Harvest> harvests(int id) {
        return known(id).harvests();
    }

    /** The records that a dataset has or had, by the identity that the publisher gives them. */
    public List<RegisteredRecord> records(int id) {
        return known(id).records();
    }

    /** The document of a version, from 1. */
    public Path document(int id, int version) {
        return known(id).document(version);
    }

    /** What the publisher of a dataset proves itself with. */
    public String keyOf(int id) {
        return known(id).registration().key();
    }

    /** The number of the current version; 0 when there is none. */
    public int version(int id) {
        return known(id).version();
    }

    /** How calls are answered from now on; the last behaviour stays. */
    public void answers(CallBehaviour... behaviours) {
        calls.answers(List.of(behaviours));
    }

    /** The calls that came, in order. */
    public List<ReceivedCall> calls() {
        return calls.received();
    }

    /** Shows another certificate from now on, at the same address. */
    public synchronized void changeCertificate(SimulatorCertificate other) throws IOException {
        int port = server.getAddress().getPort();
        server.stop(0);
        server = listen(port, Optional.of(other));
    }

    @Override
    public synchronized void close() {
        closed.countDown();
        rounds.ifPresent(coming -> coming.cancel(true));
        server.stop(0);
        harvests.shutdownNow();
    }
}
