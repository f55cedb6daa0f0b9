package org.elmport.simulator;

/**
 * How a simulator behaves.
 *
 * @param port the port to listen on; 0 takes any free one
 * @param authentication how clients have to prove who they are
 * @param faults what goes wrong, and when
 */
public record SimulatorOptions(int port, Authentication authentication, FaultScript faults) {

    /** Any free port, no authentication, no faults. */
    public static SimulatorOptions defaults() {
        return new SimulatorOptions(0, Authentication.none(), FaultScript.none());
    }

    /** The same on a given port. */
    public SimulatorOptions withPort(int changed) {
        return new SimulatorOptions(changed, authentication, faults);
    }

    /** The same with another authentication. */
    public SimulatorOptions withAuthentication(Authentication changed) {
        return new SimulatorOptions(port, changed, faults);
    }

    /** The same with other faults. */
    public SimulatorOptions withFaults(FaultScript changed) {
        return new SimulatorOptions(port, authentication, changed);
    }
}
