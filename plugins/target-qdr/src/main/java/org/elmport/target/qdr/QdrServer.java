package org.elmport.target.qdr;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.elmport.plugin.PublicationServer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.setting.Settings;

/** Offers the files of a folder by HTTP. Encryption and fame are the business of the web server in front of it. */
final class QdrServer implements PublicationServer {

    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final int SECONDS_TO_END = 2;

    static {
        // how long a request may take to come in, against clients that send a byte a minute
        defaultProperty("sun.net.httpserver.maxReqTime", "30");
        // without it each answer may wait 40 ms for an acknowledgement of its headers
        defaultProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Semaphore answers;

    private QdrServer(HttpServer server, ExecutorService threads, Semaphore answers) {
        this.server = server;
        this.threads = threads;
        this.answers = answers;
    }

    private static void defaultProperty(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    static QdrServer start(Settings settings) throws TargetException {
        String host = settings.get(QdrSettings.SERVE_HOST);
        int port = settings.get(QdrSettings.SERVE_PORT);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), WAITING);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
                Thread thread = new Thread(work, "qdr-files");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            Semaphore answers = new Semaphore(THREADS);
            FileHandler files = new FileHandler(new PublishedFolder(settings.get(QdrSettings.FOLDER)));
            server.createContext("/", exchange -> {
                answers.acquireUninterruptibly();
                try {
                    files.handle(exchange);
                } finally {
                    answers.release();
                }
            });
            server.start();
            return new QdrServer(server, threads, answers);
        } catch (IOException | IllegalArgumentException failure) {
            throw new TargetException(
                    "Cannot listen on " + host + ":" + port + ": " + failure.getMessage() + ".",
                    "Choose another serve-port or serve-host, or stop what is listening there.",
                    failure);
        }
    }

    @Override
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort() + "/");
    }

    @Override
    public void close() {
        try {
            // the server itself would wait the whole time, whether there is anything to wait for or not
            if (answers.tryAcquire(THREADS, SECONDS_TO_END, TimeUnit.SECONDS)) {
                answers.release(THREADS);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
