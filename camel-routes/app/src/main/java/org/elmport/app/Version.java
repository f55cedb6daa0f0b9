package org.elmport.app;

import picocli.CommandLine.IVersionProvider;

/** Says which version this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Elmport.class.getPackage().getImplementationVersion();
        return new String[] {
            "elmport " + (version == null ? "(not packaged)" : version),
            "LOQ 3.3.1 (default) and 3.1.0",
            "Java " + Runtime.version()
        };
    }
}
