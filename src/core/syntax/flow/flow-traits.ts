import type { Handing } from './handing.ts';

/** What must be known of a language to tell what its names stand for. */
export interface FlowTraits {
  /** Modules that make test doubles. */
  readonly doubles: ReadonlySet<string>;
  /** Functions whose arguments say what a test double is asked for: nothing in them is called. */
  readonly stubs: ReadonlySet<string>;
  /** Whether methods stand outside of their class, as in Go and Rust. */
  readonly hasOuterMethods: boolean;
  /** What a method sees of its class by bare names: fields and methods as in Java, methods as in Ruby, or nothing. */
  readonly bareNames: 'members' | 'methods' | 'none';
  /** Words that stand for the class around, in its methods: PHP’s `self`, Ruby’s `new`. */
  readonly ownNames?: readonly string[];
  /** Methods that hand their only argument, a function, something: what they are called on, or what they give. */
  readonly handing?: ReadonlyMap<string, Handing>;
  /** Calls in a class that add to it what a module has: Ruby’s `include`. */
  readonly mixins?: ReadonlySet<string>;
}
