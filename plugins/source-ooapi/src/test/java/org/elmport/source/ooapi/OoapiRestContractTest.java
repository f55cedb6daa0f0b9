package org.elmport.source.ooapi;

import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every source must do, done by this one with a live system. */
class OoapiRestContractTest extends SourcePluginContract {

    private final FakeSystem system = new FakeSystem();

    @BeforeEach
    void serveEntities() {
        system.list("/organizations", "{\"organizationId\":\"o\"}")
                .list("/courses", "{\"courseId\":\"c1\"},{\"courseId\":\"c2\"}", "{\"courseId\":\"c3\"}")
                .list("/courses/c2/offerings", "{\"offeringId\":\"f\"}");
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Override
    protected SourcePlugin plugin() {
        return new OoapiSourcePlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("base-url", system.base(), "page-size", "10");
    }
}
