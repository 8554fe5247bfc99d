import type { Command } from '../../model/command.ts';
import type { ListUse } from '../../model/list-reference.ts';
import { knownText } from './arguments.ts';
import { calledProgram } from './classify.ts';

/** Data sources that answer with what somebody else publishes. */
const published =
  /prefix_list|ip_ranges?($|_)|netblock|service_tags|ip_list|_addresses$|^dns_|^http$|github_ip|egress_ips|outbound_ips/;
const member =
  /cidr|range|address|addrs|prefix|^ips$|_ips$|^ipv[46]|entries|hooks|^git$|^web$|^api$|^actions$/;

/** A list of which the provider decides how many elements it has. */
export function isPublished({ source, attribute }: ListUse): boolean {
  return published.test(source) && member.test(attribute);
}

/** It picks the newest image of somebody else: another one on each day. */
export function isNewestImage({ attribute, index, address }: ListUse): boolean {
  return (
    index === null && /^(most_recent|family|sort_by)$/.test(attribute) && address.split('.').length === 3
  );
}

/** Addresses at which providers publish their ranges. */
const addresses =
  /ip-ranges\.amazonaws\.com|api\.github\.com\/meta|cloudflare\.com\/ips-v[46]|api\.cloudflare\.com\/client\/v4\/ips|gstatic\.com\/ipranges|_cloud-netblocks\.googleusercontent|ServiceTags_\w+|api\.fastly\.com\/public-ip-list|digitalocean\.com\/geo\/google\.csv|ip-ranges\.datadoghq\.com|uptimerobot\.com\/inc\/files\/ips|ip-ranges\.atlassian\.com|dnsapi\.pingdom|pingdom\.com\/probes/i;

/** A command that asks for a list which somebody else keeps. */
export function asksForList(command: Command): boolean {
  const called = calledProgram(command);
  if (called === null) return false;
  const words = called.words.map(knownText).join(' ').slice(0, 1000);
  if (called.name === 'curl' || called.name === 'wget' || called.name === 'http')
    return addresses.test(words);
  if (called.name === 'aws')
    return /^ec2 (describe-managed-prefix-lists|get-managed-prefix-list-entries|describe-prefix-lists)\b|^ssm get-parameters?(-by-path)? .*\/aws\/service\/(ami|bottlerocket|ecs|eks)|^ec2 describe-images .*(sort_by|CreationDate)/.test(
      words,
    );
  if (called.name === 'az') return /^network list-service-tags\b|^vm image show .*:latest/.test(words);
  if (called.name === 'gcloud') return /^compute images describe-from-family\b/.test(words);
  return false;
}
