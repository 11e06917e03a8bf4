import {
  BabyWrappedIcon,
  BackpackIcon,
  Buildings3Icon,
  Chat2Icon,
  DoorOpenIcon,
  FootprintIcon,
  HandShakeHeartIcon,
  HandshakeIcon,
  HatSchoolIcon,
  HeadCloudIcon,
  HeadHeartIcon,
  HeadIcon,
  HospitalIcon,
  HouseHeartIcon,
  HouseIcon,
  LifebuoyIcon,
  LightBulbIcon,
  PersonChatIcon,
  PersonHeadsetIcon,
  PersonPregnantIcon,
  PersonTallShortIcon,
  RockingHorseIcon,
  ShieldIcon,
  StethoscopeIcon,
  WalletIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import { ChurchIcon } from './church-icon.tsx';

export type KindIcon = ComponentType<SVGProps<SVGSVGElement>>;

type Group = 'social' | 'forskola' | 'oppen' | 'skola' | 'bvc' | 'bmm' | 'bup' | 'vard' | 'polis' | 'kyrka' | 'civil';
export type KindShape = 'square' | 'circle' | 'arch';
export type KindLook = { readonly group: Group; readonly shape: KindShape; readonly icon: KindIcon };

const social = (icon: KindIcon): KindLook => ({ group: 'social', shape: 'square', icon });
const care = (icon: KindIcon): KindLook => ({ group: 'vard', shape: 'circle', icon });

/** Shape, colour group and icon of the 26 kinds; the words are in domain data and always stand beside the mark. */
const looks = new Map<string, KindLook>([
  ['social-services-intake', social(PersonHeadsetIcon)],
  ['social-services-family-support', social(HouseHeartIcon)],
  ['social-services-adult', social(PersonChatIcon)],
  ['social-services-income-support', social(WalletIcon)],
  ['social-services-field', social(FootprintIcon)],
  ['family-law', social(PersonTallShortIcon)],
  ['city-wide-social-services', social(Buildings3Icon)],
  ['preschool', { group: 'forskola', shape: 'square', icon: RockingHorseIcon }],
  ['open-preschool', { group: 'oppen', shape: 'square', icon: DoorOpenIcon }],
  ['family-centre', { group: 'oppen', shape: 'square', icon: HouseIcon }],
  ['school-health', { group: 'skola', shape: 'square', icon: BackpackIcon }],
  ['school', { group: 'skola', shape: 'square', icon: HatSchoolIcon }],
  ['bvc', { group: 'bvc', shape: 'circle', icon: BabyWrappedIcon }],
  ['child-health-unit', { group: 'bvc', shape: 'circle', icon: LightBulbIcon }],
  ['midwifery-clinic', { group: 'bmm', shape: 'circle', icon: PersonPregnantIcon }],
  ['bup', { group: 'bup', shape: 'circle', icon: HeadCloudIcon }],
  ['infant-mental-health', { group: 'bup', shape: 'circle', icon: HeadHeartIcon }],
  ['adult-psychiatry', { group: 'bup', shape: 'circle', icon: HeadIcon }],
  ['primary-care', care(StethoscopeIcon)],
  ['addiction-care', care(LifebuoyIcon)],
  ['habilitation', care(HandShakeHeartIcon)],
  ['youth-clinic', care(Chat2Icon)],
  ['hospital-clinics', care(HospitalIcon)],
  ['church', { group: 'kyrka', shape: 'arch', icon: ChurchIcon }],
  ['civil-society', { group: 'civil', shape: 'arch', icon: HandshakeIcon }],
  ['police', { group: 'polis', shape: 'square', icon: ShieldIcon }],
]);

/** The look of a kind; a kind that is not known yet looks like a municipal office. */
export const lookOfKind = (kind: string): KindLook => looks.get(kind) ?? social(Buildings3Icon);
