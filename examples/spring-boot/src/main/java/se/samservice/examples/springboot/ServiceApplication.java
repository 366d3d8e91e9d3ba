package se.samservice.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; nothing of the library has to be set up. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServiceApplication {

    /** Created by Spring. */
    public ServiceApplication() {}

    /**
     * Runs the service until it is stopped.
     *
     * @param args settings of Spring Boot, such as {@code --server.port=9090}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }
}
