package org.elmport.seal.jades;

import java.util.Map;
import java.util.ServiceLoader;
import org.assertj.core.api.Assertions;
import org.elmport.conformance.PluginContract;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.seal.SealPlugin;
import org.junit.jupiter.api.Test;

class JadesSealPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new JadesSealPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("level", "b", "trust-anchors", "anchors.pem", "lowest-level", "lta");
    }

    @Test
    void isFound() {
        Assertions.assertThat(ServiceLoader.load(SealPlugin.class))
                .extracting(SealPlugin::name)
                .containsExactly("jades");
    }
}
