import type { ReactNode } from 'react';
import type { Fact } from '../../../ui/FactList.tsx';
import { AsItCame } from './AsItCame.tsx';
import { Given } from './Given.tsx';

/** A fact whose value may not be in the answer; `byDefault` is what the vendor then takes, where it says so. */
export function givenFact<Value>({
  label,
  vendorName,
  value,
  byDefault,
  print,
}: {
  label: string;
  vendorName: string;
  value: Value | null | undefined;
  byDefault?: string;
  print: (value: Value) => ReactNode;
}): Fact {
  return {
    label,
    vendorName,
    value: (
      <Given value={value ?? null} byDefault={byDefault}>
        {print}
      </Given>
    ),
  };
}

/** A fact shown as it came, which a click copies. */
export function textFact(label: string, vendorName: string, value: string | null | undefined): Fact {
  const shown = givenFact({ label, vendorName, value, print: (text) => <AsItCame text={text} /> });
  return value == null || value === '' ? shown : { ...shown, copy: value };
}
