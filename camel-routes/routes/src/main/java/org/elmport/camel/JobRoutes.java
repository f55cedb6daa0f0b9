package org.elmport.camel;

import org.apache.camel.builder.RouteBuilder;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * The template {@code elmport-job}: a route that runs a job with the error handling that Elmport itself has. Parameters:
 *
 * <ul>
 *   <li>{@code job}: the name of a {@link JobBinding}
 *   <li>{@code from}: what starts a run, such as {@code quartz:nightly?cron=0+30+2+*+*+?} or {@code direct:publish}
 *   <li>{@code done}: where the report goes
 *   <li>{@code failed}: where a run goes that failed or was refused, with the exception as the property
 *       {@code CamelExceptionCaught}
 *   <li>{@code retries}, {@code retryDelay}: how often a source or target that fails is tried again, and after how many
 *       milliseconds, doubled each time
 * </ul>
 *
 * <p>A run that finds another one at it ends in silence: the other does the work.
 */
public final class JobRoutes extends RouteBuilder {

    /** The name of the template. */
    public static final String TEMPLATE = "elmport-job";

    private static final String DOUBLED = "2";

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("job")
                .templateParameter("from")
                .templateParameter("done")
                .templateParameter("failed")
                .templateParameter("retries", "3")
                .templateParameter("retryDelay", "60000")
                .from("{{from}}")
                .onException(SourceException.class, TargetException.class)
                .maximumRedeliveries("{{retries}}")
                .redeliveryDelay("{{retryDelay}}")
                .useExponentialBackOff()
                .backOffMultiplier(DOUBLED)
                .handled(true)
                .to("{{failed}}")
                .end()
                .onException(LedgerException.class)
                .onWhen(exchange -> busy(exchange.getProperty("CamelExceptionCaught")))
                .handled(true)
                .setProperty(ElmportExchange.OUTCOME, constant("busy"))
                .stop()
                .end()
                .onException(Exception.class)
                .handled(true)
                .to("{{failed}}")
                .end()
                .removeHeaders("*")
                .to("elmport:{{job}}")
                .to("{{done}}");
    }

    private static boolean busy(@Nullable Object caught) {
        return caught instanceof LedgerException fault && fault.fault() == LedgerException.Fault.BUSY;
    }
}
