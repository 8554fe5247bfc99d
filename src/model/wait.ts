import type { Written } from './fact.ts';
import type { Unit } from './script.ts';

/** A place where a program (no shell) waits for a roll-out, or decides by a state of what it rolls out. */
export interface Wait extends Written {
  readonly kind: 'wait';
  readonly unit: Unit;
  /**
   * in-service: it counts instances by `LifecycleState == "InService"`; target-health: it asks a load balancer or a
   * waiter that does; loop: it loops until something it reads changes.
   */
  readonly asks: 'in-service' | 'target-health' | 'loop';
  /** For loops: a counter, a deadline or a waiter's own limit ends it. */
  readonly bounded: boolean;
}
